/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.records.PublishedCourses;
import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.testing.AcademyTest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/** An operator's own folders stand beside the shipped courses. */
@AcademyTest
class AServerWithSeveralFoldersTests {

    @Autowired
    private Publishing publishing;

    @Autowired
    private PublishedCourses published;

    @Autowired
    private CourseCatalogue catalogue;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path directory;

    private String id;

    @BeforeEach
    void aName() {
        id = "s-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private List<ImportReport> start(Path... places) {
        var named = Arrays.stream(places).map(Path::toString).collect(Collectors.joining(","));
        var settings = new Binder(new MapConfigurationPropertySource(Map.of("academy.courses", named)))
                .bindOrCreate("academy", AcademyProperties.class);
        return new ImportingCourse(publishing, published, settings, clock, transactions).importAtStart();
    }

    private static ImportReport of(List<ImportReport> reports, String folder) {
        return reports.stream()
                .filter(report -> report.folder().equals(folder))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsAFolderOfCourseFolders() {
        ACourseFolder.ofCourse(directory, id);
        ACourseFolder.ofCourse(directory, id + "-b");
        var reports = start(directory);
        assertThat(of(reports, id).outcome()).isEqualTo(ImportReport.Outcome.PUBLISHED);
        assertThat(of(reports, id + "-b").outcome()).isEqualTo(ImportReport.Outcome.PUBLISHED);
    }

    @Test
    void writesNothingAtTheSecondStart() {
        var folder = ACourseFolder.ofCourse(directory, id);
        start(folder.path());
        assertThat(start(folder.path())).extracting(ImportReport::outcome).containsOnly(ImportReport.Outcome.UNCHANGED);
    }

    @Test
    void shipsTheFirstCourse() {
        assertThat(of(start(), "know-what-you-lead").errors()).isZero();
        assertThat(catalogue.course(new CourseId("c1"))).isPresent();
    }

    @Test
    void givesTheFirstOfTwoFoldersTheirId() {
        ACourseFolder.ofCourse(directory, id);
        ACourseFolder.ofCourse(directory, id + "-copy").replacing("course.yaml", "id: " + id + "-copy", "id: " + id);
        var refused = of(start(directory), id + "-copy");
        assertThat(refused.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(refused.problems()).anyMatch(problem -> problem.message().startsWith("The id “" + id + "” belongs"));
        assertThat(start(directory))
                .filteredOn(report -> report.folder().equals(id))
                .extracting(ImportReport::outcome)
                .containsExactly(ImportReport.Outcome.UNCHANGED);
    }

    @Test
    void reportsAPlaceThatIsNotThere() {
        var report =
                of(start(directory.resolve("gone")), directory.resolve("gone").toString());
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("cannot be read"));
    }
}
