/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CoursePublished;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.records.PublishedCourses;
import academy.supercluster.shared.Slug;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Statements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A course is edited and imported again: what is earned hangs on ids, and old addresses still lead somewhere. */
@RecordApplicationEvents
abstract class ACourseThatChangesTests {

    private static final String NOTES = "modules/01-first-steps/02-keepers-notes.md";
    private static final String READING = "modules/01-first-steps/01-light-and-wind.md";

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private CourseCatalogue catalogue;

    @Autowired
    private PublishedCourses published;

    @Autowired
    private Statements statements;

    @Autowired
    private ApplicationEvents events;

    @TempDir
    private Path directory;

    private ACourseFolder folder;
    private CourseId id;

    @BeforeEach
    void aCourse() {
        id = new CourseId("c-" + UUID.randomUUID().toString().substring(0, 8));
        folder = ACourseFolder.ofCourse(directory, id.value());
    }

    private ImportReport imported() {
        try {
            return importing.importFolder(folder.path());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private CourseOutline current() {
        return catalogue.course(id).orElseThrow();
    }

    @Test
    void isPublishedAsItsFirstVersion() {
        var report = imported();
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.PUBLISHED);
        assertThat(report.changes().added()).hasSize(4);
        assertThat(current().version()).isEqualTo(1);
        assertThat(events.stream(CoursePublished.class)).containsExactly(new CoursePublished(id, 1));
    }

    @Test
    void isLeftAloneWhenNothingChanged() {
        imported();
        var again = statements.during(() -> assertThat(imported().outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED));
        assertThat(again).noneMatch(statement -> statement.matches("(?is)\\s*(insert|update|delete).*"));
        assertThat(events.stream(CoursePublished.class)).hasSize(1);
    }

    @Test
    void isLeftAloneWhenOnlyLineEndsChanged() {
        imported();
        folder.with(NOTES, folder.text(NOTES).replace("\n", "\r\n"));
        assertThat(imported().outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
    }

    @Test
    void saysWhichLessonsChanged() {
        imported();
        folder.appending(NOTES, "\nOne more sentence.\n");
        var report = imported();
        assertThat(report.version()).isEqualTo(2);
        assertThat(report.changes())
                .isEqualTo(new ImportReport.Changes(List.of(), List.of("The keeper’s notes"), List.of(), 3));
    }

    @Test
    void keepsEachVersionAsItWas() {
        imported();
        var before = catalogue.content(id, 1, new LessonId("keepers-notes"));
        folder.appending(NOTES, "\nOne more sentence.\n");
        imported();
        assertThat(published.content(id, 1, new LessonId("keepers-notes"))).contains(before);
        assertThat(catalogue.content(id, 2, new LessonId("keepers-notes")).html())
                .contains("One more sentence.");
        assertThat(catalogue.version(id, 1).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void handsOutOneCopyOfAText() {
        imported();
        var lesson = new LessonId("keepers-notes");
        assertThat(catalogue.content(id, 1, lesson)).isSameAs(catalogue.content(id, 1, lesson));
    }

    @Test
    void isFoundUnderItsFormerAddress() {
        imported();
        folder = folder.renamed(id + "-renamed");
        assertThat(imported().version()).isEqualTo(2);
        assertThat(catalogue.courseAt(new Slug(id.value())).orElseThrow().slug())
                .isEqualTo(new Slug(id + "-renamed"));
        assertThat(published.current().stream().filter(each -> each.course().equals(id)))
                .hasSize(1);
    }

    @Test
    void findsALessonUnderItsFormerAddress() {
        imported();
        folder.moving(NOTES, "modules/01-first-steps/02-what-the-keeper-wrote.md")
                .replacing(READING, "02-keepers-notes.md", "02-what-the-keeper-wrote.md");
        imported();
        var lesson = catalogue.lessonAt(id, new Slug("keepers-notes")).orElseThrow();
        assertThat(lesson.id()).isEqualTo(new LessonId("keepers-notes"));
        assertThat(lesson.slug()).isEqualTo(new Slug("what-the-keeper-wrote"));
        assertThat(catalogue.lessonAt(id, new Slug("where-it-stands"))).isPresent();
    }

    @Test
    void letsTwoLessonsSwapTheirAddresses() {
        imported();
        folder.moving(READING, "modules/01-first-steps/x.md")
                .moving(NOTES, "modules/01-first-steps/02-light-and-wind.md")
                .moving("modules/01-first-steps/x.md", "modules/01-first-steps/01-keepers-notes.md")
                .replacing(
                        "modules/01-first-steps/01-keepers-notes.md",
                        "(02-keepers-notes.md)",
                        "(02-light-and-wind.md)");
        imported();
        assertThat(catalogue
                        .lessonAt(id, new Slug("keepers-notes"))
                        .orElseThrow()
                        .id())
                .isEqualTo(new LessonId("light-and-wind"));
        assertThat(catalogue
                        .lessonAt(id, new Slug("light-and-wind"))
                        .orElseThrow()
                        .id())
                .isEqualTo(new LessonId("keepers-notes"));
    }

    @Test
    void keepsTheIdsOfLessonsThatMove() {
        imported();
        folder.moving(READING, "modules/01-first-steps/03-light-and-wind.md");
        imported();
        assertThat(current().lessons())
                .extracting(lesson -> lesson.id().value())
                .containsExactly("keepers-notes", "light-and-wind", "where-to-build", "small-quiz-lesson");
    }

    @Test
    void keepsDeletedLessonsInTheVersionsThatHadThem() {
        imported();
        folder.without(NOTES).replacing(READING, "[the keeper’s notes](02-keepers-notes.md)", "the keeper’s notes");
        var report = imported();
        assertThat(report.changes().removed()).containsExactly("The keeper’s notes");
        var lesson = new LessonId("keepers-notes");
        assertThat(current().lesson(lesson)).isEmpty();
        assertThat(catalogue.version(id, 1).orElseThrow().lesson(lesson)).isPresent();
        assertThat(catalogue.content(id, 1, lesson).html()).contains("The lamp was lit at six");
        assertThat(catalogue.lessonAt(id, new Slug("keepers-notes"))).isEmpty();
    }

    @Test
    void staysAtItsLastGoodVersionWhenTheFolderBreaks() {
        imported();
        folder.replacing(NOTES, "minutes: 3", "minutes: none");
        var report = imported();
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(report.version()).isEqualTo(1);
        assertThat(report.problems()).extracting(Problem::path).containsExactly(NOTES);
        assertThat(current().version()).isEqualTo(1);
    }

    @Test
    void cannotTakeTheAddressOfAnother() {
        imported();
        var other = ACourseFolder.ofCourse(directory.resolve("elsewhere"), id.value())
                .replacing("course.yaml", "id: " + id, "id: " + id + "-other");
        folder = other;
        var report = imported();
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(report.problems())
                .anyMatch(problem -> problem.message().contains("The address “" + id + "” belongs"));
        assertThat(catalogue.course(new CourseId(id + "-other"))).isEmpty();
    }

    @Test
    void isImportedOnceWhenSeveralServersStartTogether() throws Exception {
        try (var servers = Executors.newFixedThreadPool(4)) {
            for (int version = 1; version <= 3; version++) {
                folder.appending(NOTES, "\nSentence " + version + ".\n");
                var reports = servers.invokeAll(IntStream.range(0, 4)
                        .mapToObj(server -> (Callable<ImportReport>) this::imported)
                        .toList());
                int published = 0;
                for (var report : reports) {
                    assertThat(report.get().outcome()).isNotEqualTo(ImportReport.Outcome.REFUSED);
                    assertThat(report.get().version()).isEqualTo(version);
                    published += report.get().outcome() == ImportReport.Outcome.PUBLISHED ? 1 : 0;
                }
                assertThat(published).isEqualTo(1);
            }
        }
    }

    @Test
    void showsItsPictures() {
        folder.with("assets/photo.png", Pictures.png(20, 10)).appending(NOTES, "\n![A lamp](../../assets/photo.png)\n");
        imported();
        var html = catalogue.content(id, 1, new LessonId("keepers-notes")).html();
        var name = html.replaceAll("(?s).*/assets/([0-9a-f]{32}\\.png).*", "$1");
        assertThat(published.photo(name).orElseThrow().content()).isEqualTo(Pictures.png(20, 10));
        assertThat(published.photo(name).orElseThrow().mediaType()).isEqualTo("image/png");
    }

    @AcademyTest
    static class OnH2Tests extends ACourseThatChangesTests {}

    @AcademyTest
    @OnPostgres
    static class OnPostgresTests extends ACourseThatChangesTests {}
}
