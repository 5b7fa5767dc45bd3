/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CheckCourse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped can be imported. */
class EveryShippedCourseTests {

    static Stream<Path> folders() throws IOException {
        return Files.list(Path.of("courses")).filter(Files::isDirectory);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void isWithoutErrorOrWarning(Path folder) {
        var out = new ByteArrayOutputStream();
        int exit = CheckCourse.run(List.of(folder.toString()), new PrintStream(out, true), System.err);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("0 errors, 0 warnings in ");
        assertThat(exit).isZero();
    }

    @Test
    void isFoundOnTheClassPathAsItStandsInItsFolder() throws IOException {
        var parts = ContentParts.installed();
        var folders = new CourseFolders(parts.folders());
        var shipped = folders.shipped();
        assertThat(shipped).extracting(FoundFolder::name).contains("know-what-you-lead");
        for (var found : shipped) {
            assertThat(found.problems().all()).isEmpty();
            assertThat(found.fingerprint())
                    .isEqualTo(folders.read(Path.of("courses", found.name())).fingerprint());
        }
    }
}
