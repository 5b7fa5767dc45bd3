/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.importing.ImportReport;
import academy.supercluster.courses.importing.ImportingCourse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A small course with each kind of lesson once, for tests of any room: two readings, a case and a quiz of four
 * questions. Its folder is {@code src/test/resources/courses-fixture/small-course}.
 */
public final class FixtureCourse {

    public static final Path FOLDER = Path.of("src/test/resources/courses-fixture/small-course");

    public static final CourseId ID = new CourseId("small");

    /** A reading with one recall question, {@code which-turns}. */
    public static final LessonId READING = new LessonId("light-and-wind");

    /** A reading that is marked as read. */
    public static final LessonId NOTES = new LessonId("keepers-notes");

    /** A case with a sort, {@code three-towers}, and a decision, {@code which-headland}. */
    public static final LessonId CASE = new LessonId("where-to-build");

    /** A quiz lesson with the quiz {@code small-quiz}, which draws two of four questions. */
    public static final LessonId QUIZ = new LessonId("small-quiz-lesson");

    private FixtureCourse() {}

    /** Imports the course, in a transaction of its own; does nothing if it is there already. */
    public static ImportReport importInto(ImportingCourse importing) {
        try {
            var report = importing.importFolder(FOLDER);
            if (report.outcome() == ImportReport.Outcome.REFUSED) {
                throw new IllegalStateException(report.problems().toString());
            }
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
