/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.People;
import academy.supercluster.identity.UserId;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells learners and mentors of each other, in the transaction that brings them together. */
@Component
class MentorshipNotices {

    private final CourseCatalogue catalogue;
    private final People people;
    private final Notifications notifications;
    private final Texts texts;

    MentorshipNotices(CourseCatalogue catalogue, People people, Notifications notifications, Texts texts) {
        this.catalogue = catalogue;
        this.people = people;
        this.notifications = notifications;
        this.texts = texts;
    }

    void assigned(Recipient learner, Recipient mentor, @Nullable CourseId course) {
        notifications.tell(
                learner,
                new Notice(
                        "learning.mentoring",
                        texts.get(learner.locale(), "learning.mentoring.notice.learner", mentor.name()),
                        texts.get(
                                learner.locale(),
                                "learning.mentoring.notice.learner-text",
                                mentor.name(),
                                where(course, learner.locale())),
                        "/home",
                        true));
        notifications.tell(
                mentor,
                new Notice(
                        "learning.mentoring",
                        texts.get(mentor.locale(), "learning.mentoring.notice.mentor", learner.name()),
                        texts.get(
                                mentor.locale(),
                                "learning.mentoring.notice.mentor-text",
                                learner.name(),
                                where(course, mentor.locale())),
                        "/desk",
                        true));
    }

    void standsIn(StandIn standIn, UserId mentor) {
        var name = people.names(List.of(mentor)).getOrDefault(mentor, "");
        people.recipient(standIn.person()).ifPresent(person -> {
            var moments = new Moments(person.zone(), person.locale());
            notifications.tell(
                    person,
                    new Notice(
                            "learning.mentoring",
                            texts.get(person.locale(), "learning.mentoring.notice.stand-in", name),
                            texts.get(
                                    person.locale(),
                                    "learning.mentoring.notice.stand-in-text",
                                    name,
                                    moments.dateTime(standIn.from()),
                                    moments.dateTime(standIn.until())),
                            "/desk",
                            true));
        });
    }

    private String where(@Nullable CourseId course, Locale locale) {
        return course == null
                ? texts.get(locale, "learning.mentoring.all-courses")
                : catalogue.course(course).map(found -> found.title()).orElse(course.value());
    }
}
