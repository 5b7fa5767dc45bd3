/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Column;
import academy.supercluster.toolkit.format.ColumnType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type and paste into cells, and what is understood. */
class ATypedCellTests {

    private static Column column(ColumnType type) {
        return new Column(
                "c",
                "C",
                "",
                type,
                false,
                10,
                "",
                type == ColumnType.MONEY ? BigDecimal.ZERO : null,
                null,
                List.of(
                        new Choice("research", "Research", null, "", List.of("university")),
                        new Choice("mid-sized", "Small or mid-sized", null, "", List.of("KMU"))),
                List.of());
    }

    private static Cell read(ColumnType type, String typed) {
        return CellReader.read(column(type), typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1200|1200",
                "1 200|1200",
                "1'200'000|1200000",
                "1,200,000|1200000",
                "1.200.000|1200000",
                "12,5|12.5",
                "12.50|12.5",
                "€ 1,200,000.50|1200000.5",
                "1.200.000,50|1200000.5",
                "40 %|40",
                "-3|-3",
                "−3|-3",
                "(300)|-300",
                "EUR 5|5",
                "0.125|0.125",
                "0,125|0.125",
                "007|7",
            })
    void aNumberIsReadAsItIsMeant(String typed, String stored) {
        assertThat(read(ColumnType.NUMBER, typed)).isEqualTo(Cell.sound(stored));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.200|ambiguous-number",
                "1,200|ambiguous-number",
                "twelve|no-number",
                "1,2,3|no-number",
                "1e5|no-number",
                "12 apples|no-number",
                "--3|no-number"
            })
    void whatCouldBeTwoNumbersOrNoneStaysAsTyped(String typed, String problem) {
        var cell = read(ColumnType.NUMBER, typed);
        assertThat(cell.value()).isEqualTo(typed);
        assertThat(Objects.requireNonNull(cell.problem()).key()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-24|2026-11-24", "24.11.2026|2026-11-24", "24/11/2026|2026-11-24", "11/24/2026|2026-11-24",
                "24 November 2026|2026-11-24", "24 nov 2026|2026-11-24", "Nov 24, 2026|2026-11-24",
                        "3.4.2026|2026-04-03",
                "2026-11-24T00:00|2026-11-24", "4/4/2026|2026-04-04",
            })
    void aDayIsReadInSeveralForms(String typed, String stored) {
        assertThat(read(ColumnType.DATE, typed)).isEqualTo(Cell.sound(stored));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3/4/2026|ambiguous-day",
                "31.2.2026|no-day",
                "soon|no-day",
                "24.11.26|no-day",
                "1850-01-01|no-day",
                "Q3 2026|no-day"
            })
    void whatCouldBeTwoDaysOrNoneStaysAsTyped(String typed, String problem) {
        var cell = read(ColumnType.DATE, typed);
        assertThat(cell.value()).isEqualTo(typed);
        assertThat(Objects.requireNonNull(cell.problem()).key()).isEqualTo(problem);
    }

    @Test
    void aChoiceIsKnownByIdLabelOrAnotherWord() {
        for (var word : List.of("research", "Research", " RESEARCH ", "University", "university")) {
            assertThat(read(ColumnType.CHOICE, word)).isEqualTo(Cell.sound("research"));
        }
        assertThat(read(ColumnType.CHOICE, "small or mid sized").value()).isEqualTo("mid-sized");
        var unknown = read(ColumnType.CHOICE, "Church");
        assertThat(unknown.value()).isEqualTo("Church");
        assertThat(Objects.requireNonNull(unknown.problem()).arguments())
                .containsExactly("Research, Small or mid-sized");
    }

    @Test
    void tagsAreSeveralChoicesAndOneUnknownKeepsAllOfThem() {
        assertThat(read(ColumnType.TAGS, "KMU; university, kmu").value()).isEqualTo("mid-sized, research");
        assertThat(read(ColumnType.TAGS, "KMU, church").isSound()).isFalse();
        assertThat(read(ColumnType.TAGS, "KMU, church").value()).isEqualTo("KMU, church");
    }

    @Test
    void limitsAreToldAndNothingIsCutOff() {
        assertThat(read(ColumnType.TEXT, "12345678901").isSound()).isFalse();
        assertThat(read(ColumnType.TEXT, "12345678901").value()).isEqualTo("12345678901");
        assertThat(Objects.requireNonNull(read(ColumnType.INTEGER, "1.5").problem())
                        .key())
                .isEqualTo("not-whole");
        assertThat(Objects.requireNonNull(read(ColumnType.SCALE, "6").problem()).key())
                .isEqualTo("not-on-scale");
        assertThat(Objects.requireNonNull(read(ColumnType.MONEY, "-1").problem())
                        .key())
                .isEqualTo("too-small");
        assertThat(read(ColumnType.YES_NO, "X").value()).isEqualTo("yes");
        assertThat(read(ColumnType.YES_NO, "nein").value()).isEqualTo("no");
        assertThat(read(ColumnType.YES_NO, "perhaps").isSound()).isFalse();
    }

    @Test
    void whatIsStoredIsReadAsItselfAgain() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var pieces =
                List.of("1", "23", "456", "000", ",", ".", " ", "-", "/", "€", "%", "Nov", "2026", "yes", "KMU", "x");
        for (int run = 0; run < 20_000; run++) {
            var typed = new StringBuilder();
            for (int piece = random.nextInt(6); piece >= 0; piece--) {
                typed.append(pieces.get(random.nextInt(pieces.size())));
            }
            for (var type : ColumnType.values()) {
                var first = read(type, typed.toString().strip());
                assertThat(read(type, first.value()))
                        .as("seed %d, %s “%s”", seed, type, typed)
                        .isEqualTo(first);
            }
        }
    }
}
