/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import org.springframework.stereotype.Component;

/** Reads enrolments in terms of the current version of their course, without writing. */
@Component
class Standings {

    private final CourseCatalogue catalogue;

    Standings(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Standing of(Enrolment enrolment, CourseOutline current) {
        var lessons = enrolment.lessonsById();
        var progress = enrolment.progress();
        var completed = Progress.completed(lessons, current);
        return new Standing(
                enrolment.id(),
                current,
                enrolment.intent(),
                progress.state(),
                Progress.percent(completed, current),
                completed,
                lessons,
                progress.finish(),
                progress.lasting(),
                enrolment
                        .lastLesson()
                        .filter(lesson -> current.lesson(lesson).isPresent())
                        .orElse(null),
                enrolment.lastActivity(),
                change(enrolment, enrolment.toldVersion(), current),
                enrolment.isFinishable(current));
    }

    CourseChange change(Enrolment enrolment, int since, CourseOutline current) {
        return since >= current.version()
                ? CourseChange.NONE
                : catalogue
                        .version(enrolment.course(), since)
                        .map(before -> CourseChange.between(before, current))
                        .orElse(CourseChange.NONE);
    }
}
