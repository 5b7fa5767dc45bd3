/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.CheckQuestions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code check-questions}. */
class AQuestionCheckOnTheCommandLineTests {

    @TempDir
    private Path folder;

    private ByteArrayOutputStream out;
    private ByteArrayOutputStream err;

    @BeforeEach
    void listen() {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
    }

    private int run(Object... arguments) {
        return CheckQuestions.run(
                Stream.of(arguments).map(Object::toString).toList(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> said() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void saysNothingButTheCountOfSoundFiles() throws IOException {
        var gift = file("a.txt", "One?{=a ~b}\n\nTwo?{=a ~b}");
        var aiken = file("b.txt", "Q?\nA) a\nB) b\nANSWER: A\n");
        assertThat(run(gift, aiken)).isZero();
        assertThat(said()).containsExactly("3 read, 0 changed, 0 refused in 2 files");
    }

    @Test
    void printsOneProblemALineWithItsPlace() throws IOException {
        var gift = file("a.gift", "$CATEGORY: x\n\n::One::1?{=a ~%50%b ~c}\n\n::Two::2?{=a\n\n::Three::3?{=a ~b}");
        assertThat(run("--format", "gift", gift)).isEqualTo(1);
        assertThat(said())
                .containsExactly(
                        gift + ":1: warning: “x”: a category was left out: the questions go where they are imported",
                        gift + ":3: warning: “One”: the 50 % for “b” were dropped: it is a wrong option here",
                        gift
                                + ":5: error: “Two” was refused: the opening brace is not closed before the next blank"
                                + " line",
                        "2 read, 1 changed, 1 refused in 1 files");
    }

    @Test
    void couldNotRunWithoutAFileOrWithAnOptionNobodyKnows() throws IOException {
        var gift = file("a.gift", "One?{=a ~b}");
        assertThat(run()).isEqualTo(2);
        assertThat(run("--format", "qti", gift)).isEqualTo(2);
        assertThat(run("--format")).isEqualTo(2);
        assertThat(run("--strict", gift)).isEqualTo(2);
        assertThat(run(folder.resolve("none.gift"))).isEqualTo(2);
        assertThat(run(folder)).isEqualTo(2);
        assertThat(said()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Usage: check-questions [--format gift|moodle-xml|aiken]");
    }

    @Test
    void refusesAHundredMegabytesWithoutReadingThem() throws IOException {
        var large = folder.resolve("large.gift");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(100L * 1024 * 1024);
        }
        assertThat(run(large)).isEqualTo(1);
        assertThat(said())
                .containsExactly(
                        large + ":1: error: This file has more than 20 MB; nothing of it was read. Split it.",
                        "0 read, 0 changed, 0 refused in 1 files");
    }
}
