/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.letter;

import academy.supercluster.identity.People;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.WeeklyReminders;
import academy.supercluster.learning.WeeklyReminders.Reminder;
import academy.supercluster.notifications.MailChoices;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.operations.RecurringJob;
import academy.supercluster.shared.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the one letter a week, to those only who have something to do and want it. Learners are gone through in
 * batches; each letter is queued in the transaction that takes the learner's week, so that a crash neither loses nor
 * repeats one.
 */
@Component
class WeeklyLetterJob implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyLetterJob.class);

    static final String KIND = "learning.weekly";

    private static final int BATCH = 200;

    private final List<WeeklyReminders> rooms;
    private final WeeklyLetters letters;
    private final People people;
    private final MailChoices choices;
    private final Notifications notifications;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WeeklyLetterJob(
            ObjectProvider<WeeklyReminders> rooms,
            WeeklyLetters letters,
            People people,
            MailChoices choices,
            Notifications notifications,
            Texts texts,
            TransactionTemplate transaction,
            Clock clock) {
        this.rooms = rooms.orderedStream().toList();
        this.letters = letters;
        this.people = people;
        this.choices = choices;
        this.notifications = notifications;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "learning.weekly-letter";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        var now = clock.instant();
        if (!LetterTime.mayBe(now)) {
            return;
        }
        UserId last = null;
        for (var batch = batch(last, now); !batch.isEmpty(); batch = batch(last, now)) {
            write(batch, now);
            last = batch.getLast();
        }
    }

    /** The next learners whom anything may concern. Every room names its first ones, so the first of all are known. */
    private List<UserId> batch(@Nullable UserId after, Instant now) {
        return rooms.stream()
                .flatMap(room -> room.mayConcern(after, BATCH, now).stream())
                .distinct()
                .sorted(Comparator.comparing(learner -> learner.value().toString()))
                .limit(BATCH)
                .toList();
    }

    private void write(List<UserId> batch, Instant now) {
        var weeks = new HashMap<Recipient, LocalDate>();
        people.recipients(batch)
                .forEach(person -> LetterTime.week(now, person.zone()).ifPresent(week -> weeks.put(person, week)));
        if (weeks.isEmpty()) {
            return;
        }
        var ids = weeks.keySet().stream().map(Recipient::id).collect(Collectors.toSet());
        var without = choices.without(KIND, ids);
        var first = weeks.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        var got = letters.got(first, ids);
        var wanting = weeks.keySet().stream()
                .filter(person -> !without.contains(person.id()) && !got.contains(person.id()))
                .collect(Collectors.toSet());
        reminders(wanting, now).forEach((person, reminders) -> send(person, weeks.get(person), reminders));
    }

    private Map<Recipient, List<Reminder>> reminders(Set<Recipient> wanting, Instant now) {
        var all = new HashMap<Recipient, List<Reminder>>();
        if (!wanting.isEmpty()) {
            for (var room : rooms) {
                var said = room.now(wanting, now);
                wanting.forEach(person -> {
                    var reminder = said.get(new UserId(person.id()));
                    if (reminder != null) {
                        all.computeIfAbsent(person, each -> new ArrayList<>()).add(reminder);
                    }
                });
            }
        }
        return all;
    }

    /** One letter that cannot be written does not hold up the others; it is tried again with the next run. */
    private void send(Recipient person, @Nullable LocalDate week, List<Reminder> reminders) {
        try {
            transaction.executeWithoutResult(status -> {
                if (week != null && letters.take(person.id(), week)) {
                    notifications.tell(person, notice(person, reminders));
                }
            });
        } catch (RuntimeException e) {
            LOG.error("The letter of the week to {} was not written", person.id(), e);
        }
    }

    private Notice notice(Recipient person, List<Reminder> reminders) {
        var paragraphs = reminders.stream().map(Reminder::text).collect(Collectors.joining("\n\n"));
        return new Notice(
                KIND,
                texts.get(person.locale(), "learning.weekly.subject"),
                texts.get(person.locale(), "learning.weekly.greeting", person.name()) + "\n\n" + paragraphs,
                reminders.size() == 1 ? reminders.getFirst().href() : "/home",
                true);
    }
}
