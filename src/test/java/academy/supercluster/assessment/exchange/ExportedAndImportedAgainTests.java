/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.question.Task;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Export, then import, gives the same questions, as far as the format can carry them; and what it cannot is told. */
class ExportedAndImportedAgainTests {

    private static final int BANKS = 120;

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "MOODLE_XML"})
    void aBankIsTheSameBank(QuestionFormat format) {
        for (long seed = 1; seed <= BANKS; seed++) {
            var bank = new GeneratedItems(seed).bank(25, format);
            var export = WritingQuestions.write(bank, format);
            assertThat(export.items())
                    .as("seed %s", seed)
                    .allSatisfy(item -> assertThat(item.fate())
                            .as("%s %s", item.name(), item.remarks())
                            .isEqualTo(ReadItem.Fate.KEPT));
            var read = read(export.text(), format);
            assertThat(read.remarks()).as("seed %s", seed).isEmpty();
            assertThat(read.questions()).as("seed %s", seed).isEqualTo(bank);
            assertThat(read.items())
                    .as("seed %s", seed)
                    .extracting(ReadItem::fate)
                    .containsOnly(ReadItem.Fate.KEPT);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GIFT", "MOODLE_XML"})
    void whatTheFormatCannotCarryIsLostOnceAndTold(QuestionFormat format) {
        for (long seed = 1; seed <= BANKS; seed++) {
            var bank = new GeneratedItems(seed).bank(25, QuestionFormat.MOODLE_XML);
            var once = WritingQuestions.write(bank, format);
            assertThat(once.items()).hasSameSizeAs(bank);
            var read = read(once.text(), format);
            assertThat(read.questions()).as("seed %s", seed).hasSize((int) once.written());
            var twice = WritingQuestions.write(read.questions(), format);
            assertThat(twice.text()).as("seed %s", seed).isEqualTo(once.text());
        }
    }

    @Test
    void kindsThatMoodleLacksAreRefusedByName() {
        var situation =
                new Task.Situational(List.of(new Task.Response("a", 1, "f"), new Task.Response("b", 5, "f")), false);
        var reasons = new Task.TrueFalseReason(
                true, "t", "f", List.of(new Task.Option("a", true, "x"), new Task.Option("b", false, "y")));
        var two = new Task.Short(List.of(List.of("one"), List.of("two")), "", "");
        for (var format : List.of(QuestionFormat.GIFT, QuestionFormat.MOODLE_XML)) {
            var export = WritingQuestions.write(
                    List.of(item("Situation", situation), item("Statement", reasons), item("Two words", two)), format);
            assertThat(export.written()).isZero();
            assertThat(export.items())
                    .extracting(WrittenItem::name)
                    .containsExactly("Situation", "Statement", "Two words");
            assertThat(export.items())
                    .allSatisfy(item -> assertThat(item.remarks()).hasSize(1));
        }
    }

    @Test
    void aLostUnitAndLostFeedbackAreTold() {
        var growth = new Task.Numeric(new BigDecimal("24.2"), BigDecimal.ONE, "%", "Yes.", "No.", List.of());
        var match =
                new Task.Match(List.of(new Task.Pair("a", "b", "because"), new Task.Pair("c", "d", "")), List.of("e"));
        var export = WritingQuestions.write(List.of(item("Growth", growth), item("Pairs", match)), QuestionFormat.GIFT);
        assertThat(export.items().getFirst().remarks()).containsExactly("the unit “%” was left out");
        assertThat(export.items().getLast().remarks()).containsExactly("the feedback on single pairs was left out");
        assertThat(export.refused()).isZero();
    }

    private static BankItem item(String title, Task task) {
        return new BankItem("", title, "What?", "", List.of(), task);
    }

    private static QuestionFile read(String text, QuestionFormat format) {
        return ReadingQuestions.read("bank", text.getBytes(StandardCharsets.UTF_8), Optional.of(format));
    }
}
