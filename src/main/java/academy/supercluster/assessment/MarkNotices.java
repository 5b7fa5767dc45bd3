/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.identity.People;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.shared.Texts;
import org.springframework.stereotype.Component;

/** Tells learners that their long answers are marked, in the transaction that settles the result. */
@Component
class MarkNotices {

    private final CourseCatalogue catalogue;
    private final People people;
    private final Notifications notifications;
    private final Texts texts;

    MarkNotices(CourseCatalogue catalogue, People people, Notifications notifications, Texts texts) {
        this.catalogue = catalogue;
        this.people = people;
        this.notifications = notifications;
        this.texts = texts;
    }

    void tell(Attempt attempt, String quiz) {
        people.recipient(attempt.learner())
                .ifPresent(learner -> notifications.tell(
                        learner,
                        new Notice(
                                "assessment.marked",
                                texts.get(learner.locale(), "assessment.marked.subject", quiz),
                                texts.get(
                                        learner.locale(),
                                        attempt.isPassed()
                                                ? "assessment.marked.passed"
                                                : "assessment.marked.not-passed",
                                        quiz,
                                        attempt.result().value()),
                                href(attempt),
                                true)));
    }

    private String href(Attempt attempt) {
        return catalogue
                .course(attempt.course())
                .flatMap(course -> course.lesson(attempt.lesson())
                        .map(lesson -> "/learn/" + course.slug() + "/" + lesson.slug() + "?attempt=" + attempt.id()))
                .orElse("/home");
    }
}
