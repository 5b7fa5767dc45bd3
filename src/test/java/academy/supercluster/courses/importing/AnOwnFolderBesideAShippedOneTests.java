/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An operator's own folder goes before one that came with the application, and two own ones cannot share. */
class AnOwnFolderBesideAShippedOneTests {

    private static final CourseId C1 = new CourseId("c1");

    private final ImportRun run = new ImportRun();
    private final FoundFolder own = folder("know-what-you-lead", false);
    private final FoundFolder shipped = folder("know-what-you-lead", true);

    private static FoundFolder folder(String name, boolean shipped) {
        return new FoundFolder(new CourseFolder(name, "somewhere", Map.of()), shipped, new ProblemLog());
    }

    @Test
    void takesThePlaceOfTheShippedOneOfItsName() {
        assertThat(run.accepts(own)).isTrue();
        assertThat(run.accepts(shipped)).isFalse();
        assertThat(shipped.problems().all()).isEmpty();
    }

    @Test
    void takesThePlaceOfTheShippedOneWithItsId() {
        assertThat(run.claim(C1, folder("our-course", false))).isEqualTo(ImportRun.Claim.GRANTED);
        assertThat(run.claim(C1, shipped)).isEqualTo(ImportRun.Claim.GIVES_WAY);
        assertThat(shipped.problems().all()).isEmpty();
    }

    @Test
    void isRefusedTheNameOfAnotherOwnFolder() {
        run.accepts(own);
        var other = folder("know-what-you-lead", false);
        assertThat(run.accepts(other)).isTrue();
        assertThat(other.problems().failed()).isTrue();
    }

    @Test
    void isRefusedTheIdOfAnotherOwnFolder() {
        run.claim(C1, own);
        var other = folder("our-course", false);
        assertThat(run.claim(C1, other)).isEqualTo(ImportRun.Claim.REFUSED);
        assertThat(other.problems().failed()).isTrue();
    }
}
