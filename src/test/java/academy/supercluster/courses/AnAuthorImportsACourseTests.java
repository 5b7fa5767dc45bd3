/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.importing.ImportReport;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.shared.Slug;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.FixtureCourse;
import academy.supercluster.testing.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course folder becomes a version that everybody can read. */
abstract class AnAuthorImportsACourseTests {

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private CourseCatalogue catalogue;

    @Test
    void findsTheCourseInTheCatalogue() {
        FixtureCourse.importInto(importing);
        var course = catalogue.courseAt(new Slug("small-course")).orElseThrow();
        assertThat(course.id()).isEqualTo(FixtureCourse.ID);
        assertThat(course.lessons())
                .extracting(lesson -> lesson.id().value())
                .containsExactly("light-and-wind", "keepers-notes", "where-to-build", "small-quiz-lesson");
        assertThat(course.minutes()).isEqualTo(23);
    }

    @Test
    void readsTheTextOfEachLesson() {
        FixtureCourse.importInto(importing);
        var course = catalogue.course(FixtureCourse.ID).orElseThrow();
        var reading = catalogue.content(course.id(), course.version(), FixtureCourse.READING);
        assertThat(reading.html()).contains(LessonContent.placeOf("which-turns"), "<svg", "<table>", "callout-mistake");
        assertThat(reading.recalls().getFirst().options()).hasSize(3);
        var decided = catalogue.content(course.id(), course.version(), FixtureCourse.CASE);
        assertThat(decided.decisions()).hasSize(2);
        assertThat(decided.outcomeHtml()).contains("No ship has been lost");
    }

    @Test
    void changesNothingTheSecondTime() {
        FixtureCourse.importInto(importing);
        var report = FixtureCourse.importInto(importing);
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
    }

    @AcademyTest
    static class OnH2Tests extends AnAuthorImportsACourseTests {}

    @AcademyTest
    @OnPostgres
    static class OnPostgresTests extends AnAuthorImportsACourseTests {}
}
