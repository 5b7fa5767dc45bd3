/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.identity.People;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.shared.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells mentors of questions and learners of answers, in the transaction that keeps them. Where nobody mentors the
 * learner, mentors of the course find it in their inbox, without a mail to each of them.
 */
@Component
class QuestionNotices {

    private static final int MOST_MENTORS = 10;

    private final CourseCatalogue catalogue;
    private final Mentorships mentorships;
    private final People people;
    private final Notifications notifications;
    private final Texts texts;

    QuestionNotices(
            CourseCatalogue catalogue,
            Mentorships mentorships,
            People people,
            Notifications notifications,
            Texts texts) {
        this.catalogue = catalogue;
        this.mentorships = mentorships;
        this.people = people;
        this.notifications = notifications;
        this.texts = texts;
    }

    void asked(MentorQuestion question, String words) {
        var own = mentorships.mentorsOf(question.learner(), question.course());
        var mentors = own.isEmpty()
                ? people.holding(Role.MENTOR, Scope.course(question.course().value()), MOST_MENTORS)
                : own.stream()
                        .flatMap(mentor -> people.recipient(mentor).stream())
                        .toList();
        var name = people.names(List.of(question.learner())).getOrDefault(question.learner(), "");
        var lesson = lesson(question);
        for (var mentor : mentors) {
            notifications.tell(
                    mentor,
                    new Notice(
                            "learning.asking",
                            texts.get(mentor.locale(), "learning.asking.notice.asked", name, lesson),
                            words,
                            "/desk",
                            !own.isEmpty()));
        }
    }

    void answered(MentorQuestion question, String mentor, String words) {
        people.recipient(question.learner())
                .ifPresent(learner -> notifications.tell(
                        learner,
                        new Notice(
                                "learning.asking",
                                texts.get(
                                        learner.locale(), "learning.asking.notice.answered", mentor, lesson(question)),
                                words,
                                href(question),
                                true)));
    }

    private String lesson(MentorQuestion question) {
        return catalogue
                .course(question.course())
                .flatMap(course -> course.lesson(question.lesson()))
                .map(lesson -> lesson.title())
                .orElse(question.lesson().value());
    }

    private String href(MentorQuestion question) {
        return catalogue
                .course(question.course())
                .flatMap(course -> course.lesson(question.lesson())
                        .map(lesson -> "/learn/" + course.slug() + "/" + lesson.slug() + "?ask=open"))
                .orElse("/home");
    }
}
