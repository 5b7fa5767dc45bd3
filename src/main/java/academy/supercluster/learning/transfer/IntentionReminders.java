/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.transfer;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.WeeklyReminders;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Texts;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks in the weekly letter what became of an intention. */
@Component
@Order(20)
class IntentionReminders implements WeeklyReminders {

    private final Intentions intentions;
    private final CourseCatalogue catalogue;
    private final Texts texts;

    IntentionReminders(Intentions intentions, CourseCatalogue catalogue, Texts texts) {
        this.intentions = intentions;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UserId> mayConcern(@Nullable UserId after, int most, Instant now) {
        return intentions.learners(after == null ? null : after.value(), most, now).stream()
                .map(UserId::new)
                .toList();
    }

    /** One statement. Of several intentions the oldest is asked about; the page leads to the others. */
    @Override
    @Transactional(readOnly = true)
    public Map<UserId, Reminder> now(Collection<Recipient> learners, Instant now) {
        var people = learners.stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
        var reminders = new HashMap<UserId, Reminder>();
        for (var due : intentions.due(people.keySet(), now)) {
            var person = people.get(due.learner());
            var course = catalogue.course(due.intention().course());
            if (person != null && course.isPresent()) {
                reminders.putIfAbsent(new UserId(due.learner()), reminder(person, due.intention(), course.get()));
            }
        }
        return reminders;
    }

    private Reminder reminder(Recipient person, TransferIntention intention, CourseOutline course) {
        var words = new IntentionWords(person.locale(), person.zone(), texts);
        return new Reminder(words.asked(intention, course), "/use/" + course.slug());
    }
}
