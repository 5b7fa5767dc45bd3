/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the assignment of a lesson, and the work of whoever asks, which comes to be with the first change. */
@Component
class AssignmentDesk {

    private final AssignmentDefinitions definitions;
    private final Works works;
    private final CourseCatalogue catalogue;
    private final Enrolments enrolments;

    AssignmentDesk(AssignmentDefinitions definitions, Works works, CourseCatalogue catalogue, Enrolments enrolments) {
        this.definitions = definitions;
        this.works = works;
        this.catalogue = catalogue;
        this.enrolments = enrolments;
    }

    /** @throws NotFound if the version has no such assignment */
    Assignment assignment(CourseId course, int version, LessonId lesson) {
        return catalogue
                .version(course, version)
                .flatMap(outline -> outline.lesson(lesson))
                .filter(found -> found.kind() == LessonKind.ASSIGNMENT)
                .map(CourseOutline.Lesson::part)
                .flatMap(id -> definitions.find(course, version, id))
                .orElseThrow(() -> new NotFound("assignment of lesson " + lesson + " in " + course + " " + version));
    }

    Optional<Work> find(SignedIn learner, CourseId course, Assignment assignment) {
        return works.find(learner.id().value(), course.value(), assignment.id());
    }

    /**
     * The work, locked; a new one if there is none.
     *
     * @throws Refusal if the person is not enrolled
     */
    Work locked(SignedIn learner, CourseId course, int version, LessonId lesson) {
        var assignment = assignment(course, version, lesson);
        var me = learner.id().value();
        return works.lock(me, course.value(), assignment.id()).orElseGet(() -> {
            var enrolment = enrolments
                    .of(learner.id(), course)
                    .orElseThrow(() -> new Refusal("assessment.refusal.not-enrolled"));
            works.addUnlessThere(
                    UUID.randomUUID(), me, enrolment.value(), course.value(), version, lesson.value(), assignment.id());
            return works.lock(me, course.value(), assignment.id()).orElseThrow();
        });
    }

    /** The assignment whose rubric holds for what was handed in. */
    Assignment of(Submission submission) {
        return definitions
                .find(submission.course(), submission.courseVersion(), submission.assignment())
                .orElseThrow(() -> new NotFound("assignment of submission " + submission.id()));
    }

    /** The assignment whose rubric holds: that of the first submission, before that the one that is open. */
    Assignment of(Work work) {
        return definitions
                .find(work.course(), work.courseVersion(), work.assignment())
                .orElseThrow(() -> new NotFound("assignment of work " + work.id()));
    }
}
