/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is downloaded can be opened without anything in it being run. */
class ATableForASpreadsheetTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "=1+1|'=1+1",
                "=HYPERLINK(\"http://x\",\"y\")|\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"",
                "+49 30 1234|'+49 30 1234",
                "-2+3|'-2+3",
                "@SUM(A1)|'@SUM(A1)",
                "-300|-300",
                "12.5|12.5",
                "＝1+1|'＝1+1",
                "a, b|\"a, b\"",
                "plain|plain",
                "say \"x\"|\"say \"\"x\"\"\"",
            })
    void aFormulaBecomesAText(String cell, String written) {
        assertThat(Csv.cell(cell)).isEqualTo(written);
    }

    @Test
    void whiteSpaceBeforeItDoesNotHideAFormula() {
        assertThat(Csv.cell(" =1+1")).isEqualTo("' =1+1");
        assertThat(Csv.cell("\t=cmd|'/C calc'!A0")).startsWith("\"'");
        assertThat(Csv.cell("\n@x")).startsWith("\"'");
    }

    @Test
    void linesHaveAMarkOfTheirEncodingAndEndAsSpreadsheetsLike() {
        assertThat(Csv.of(List.of("A", "B"), List.of(List.of("ü", "two\nlines"))))
                .isEqualTo("\uFEFFA,B\r\nü,\"two\nlines\"\r\n");
    }

    @Test
    void noCellBeginsWithASignThatRuns() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int run = 0; run < 20_000; run++) {
            var text = random.ints(1 + random.nextInt(6), 0, 12)
                    .mapToObj(i -> "=+-@\t\r\n \"a1,".substring(i, i + 1))
                    .collect(java.util.stream.Collectors.joining());
            var opened = Csv.cell(text).replaceFirst("^\"", "").stripLeading();
            if (!text.matches("-?[0-9]+([.][0-9]+)?")) {
                assertThat(opened).as("seed %d, “%s”", seed, text).doesNotMatch("(?s)^[=+\\-@].*");
            }
        }
    }
}
