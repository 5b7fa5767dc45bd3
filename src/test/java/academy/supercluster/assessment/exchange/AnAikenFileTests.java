/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import static academy.supercluster.assessment.exchange.QuestionText.aiken;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.question.Task;
import academy.supercluster.assessment.question.Task.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Aiken, a question with one right option as plain lines. */
class AnAikenFileTests {

    @Test
    void hasQuestionsWithOptions() {
        var read = aiken("""
                What is the correct answer?
                A) Is it this *one*?
                B. Maybe this
                C) Possibly this
                ANSWER: B

                Second line
                of two?
                A) x
                B) y
                ANSWER: A
                """);
        assertThat(read.counts()).isEqualTo("2 read, 0 changed, 0 refused");
        assertThat(read.file().questions().getFirst().task())
                .isEqualTo(new Task.Single(List.of(
                        new Option("Is it this \\*one\\*?", false, ""),
                        new Option("Maybe this", true, ""),
                        new Option("Possibly this", false, ""))));
        assertThat(read.file().items().getLast().line()).isEqualTo(7);
        assertThat(read.file().questions().getLast().stem()).contains("Second line", "of two?");
    }

    @Test
    void tellsWhatIsBrokenAndGoesOnBehindTheNextBlankLine() {
        var read = aiken("""
                No key?
                A) x
                B) y

                No such key?
                A) x
                B) y
                ANSWER: D

                No options?
                ANSWER: A

                Wrong letter?
                A) x
                C) y
                ANSWER: A

                Good?
                A) x
                B) y
                ANSWER: A
                """);
        assertThat(read.counts()).isEqualTo("1 read, 0 changed, 4 refused");
        assertThat(read.file().items()).extracting(ReadItem::line).containsExactly(1, 5, 10, 13, 18);
        assertThat(read.file().items())
                .extracting(item -> item.remarks().stream().findFirst().orElse(""))
                .containsExactly(
                        "the line ANSWER is missing",
                        "“ANSWER: D” names none of its options",
                        "“ANSWER: A” names none of its options",
                        "“C) y” is neither the option B nor the line ANSWER",
                        "");
    }
}
