/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.People;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.learning.mentoring.Mentorships;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells learners and mentors what happened to a work, in the transaction in which it happens. Where nobody mentors the
 * learner, mentors of the course find it in their inbox, without a mail to each of them.
 */
@Component
class AssignmentNotices {

    private static final String KIND = "assessment.assignment";
    private static final int MOST_MENTORS = 10;

    private final CourseCatalogue catalogue;
    private final Mentorships mentorships;
    private final People people;
    private final Notifications notifications;
    private final Texts texts;

    AssignmentNotices(
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

    /** The receipt to the learner, and the work to the mentors. */
    void submitted(Submission submission, Assignment assignment) {
        var learner = people.recipient(submission.learner());
        learner.ifPresent(person -> tell(
                person,
                texts.get(person.locale(), "assessment.work.notice.receipt", assignment.title()),
                texts.get(
                        person.locale(),
                        "assessment.work.notice.receipt-text",
                        submission.number(),
                        moments(person).dateTime(submission.submittedAt()),
                        submission.words(),
                        submission.fingerprint()),
                href(submission),
                true));
        var own = mentorships.mentorsOf(submission.learner(), submission.course());
        var mentors = own.isEmpty()
                ? people.holding(Role.MENTOR, Scope.course(submission.course().value()), MOST_MENTORS)
                : own.stream()
                        .flatMap(mentor -> people.recipient(mentor).stream())
                        .toList();
        var name = learner.map(Recipient::name).orElse("");
        for (var mentor : mentors) {
            tell(
                    mentor,
                    texts.get(mentor.locale(), "assessment.work.notice.waiting", name, assignment.title()),
                    texts.get(
                            mentor.locale(),
                            "assessment.work.notice.waiting-text",
                            course(submission),
                            submission.words(),
                            assignment.mentorMinutes()),
                    "/desk/marking/" + submission.id(),
                    !own.isEmpty());
        }
    }

    /** @param until until when it may be handed in once more, or null */
    void decided(Submission submission, Assignment assignment, boolean accepted, @Nullable Instant until) {
        people.recipient(submission.learner()).ifPresent(person -> {
            var key = accepted ? "accepted" : until == null ? "returned-last" : "returned";
            tell(
                    person,
                    texts.get(
                            person.locale(),
                            accepted ? "assessment.work.notice.accepted" : "assessment.work.notice.returned",
                            assignment.title()),
                    texts.get(
                            person.locale(),
                            "assessment.work.notice.text." + key,
                            until == null ? "" : moments(person).dateTime(until.minusSeconds(60))),
                    href(submission),
                    true);
        });
    }

    void reopened(Work work, Assignment assignment, Instant until) {
        people.recipient(work.learner())
                .ifPresent(person -> tell(
                        person,
                        texts.get(person.locale(), "assessment.work.notice.reopened", assignment.title()),
                        texts.get(
                                person.locale(),
                                "assessment.work.notice.reopened-text",
                                moments(person).dateTime(until.minusSeconds(60))),
                        href(work),
                        true));
    }

    private void tell(Recipient person, String subject, String text, String href, boolean byMail) {
        notifications.tell(person, new Notice(KIND, subject, text, href, byMail));
    }

    private String course(Submission submission) {
        return catalogue
                .course(submission.course())
                .map(CourseOutline::title)
                .orElse(submission.course().value());
    }

    private String href(Submission submission) {
        return catalogue
                .course(submission.course())
                .flatMap(course -> course.lesson(submission.lesson())
                        .map(lesson -> "/learn/" + course.slug() + "/" + lesson.slug()))
                .orElse("/home");
    }

    private String href(Work work) {
        return catalogue
                .course(work.course())
                .flatMap(course ->
                        course.lesson(work.lesson()).map(lesson -> "/learn/" + course.slug() + "/" + lesson.slug()))
                .orElse("/home");
    }

    private static Moments moments(Recipient person) {
        return new Moments(person.zone(), person.locale());
    }
}
