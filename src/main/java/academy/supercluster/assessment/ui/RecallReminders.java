/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.retrieval.RecallsOfMany;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.WeeklyReminders;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Texts;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers in the weekly letter what can be recalled. */
@Component
@Order(10)
class RecallReminders implements WeeklyReminders {

    private final RecallsOfMany recalls;
    private final CourseCatalogue catalogue;
    private final Texts texts;

    RecallReminders(RecallsOfMany recalls, CourseCatalogue catalogue, Texts texts) {
        this.recalls = recalls;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public List<UserId> mayConcern(@Nullable UserId after, int most, Instant now) {
        return recalls.learners(after, most, now);
    }

    @Override
    public Map<UserId, Reminder> now(Collection<Recipient> learners, Instant now) {
        var reminders = new HashMap<UserId, Reminder>();
        var all = recalls.of(learners, now);
        for (var person : learners) {
            var recall = all.get(new UserId(person.id()));
            if (recall != null && recall.now().isPresent()) {
                var offer = recall.now().get();
                var words = new RecallWords(catalogue, person.locale(), person.zone(), texts);
                reminders.put(
                        new UserId(person.id()),
                        new Reminder(
                                words.offer(offer)
                                        + " "
                                        + texts.get(
                                                person.locale(), "assessment.recall.why", words.lastDay(offer.until())),
                                "/recall"));
            }
        }
        return reminders;
    }
}
