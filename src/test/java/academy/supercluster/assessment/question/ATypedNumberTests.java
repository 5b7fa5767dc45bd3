/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ATypedNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.65 | 0.65",
                "0,65 | 0.65",
                ".5 | 0.5",
                ",5 | 0.5",
                "5. | 5",
                "0.125 | 0.125",
                "1234 | 1234",
                "1 234 | 1234",
                "1 234 567,5 | 1234567.5",
                "1'234.5 | 1234.5",
                "1’234 | 1234",
                "1,234.5 | 1234.5",
                "1.234,5 | 1234.5",
                "1,234,567 | 1234567",
                "1.234.567 | 1234567",
                "12,34,567 | 1234567",
                "1234.567 | 1234.567",
                "−3 | -3",
                "- 3,5 | -3.5",
                "+7 | 7",
                "1,234 | 1.234 1234",
                "12.345 | 12.345 12345",
                "-1,234 | -1.234 -1234"
            })
    void isReadAsItIsMeant(String typed, String readings) {
        assertThat(TypedNumber.readings(typed, ""))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        Arrays.stream(readings.split(" ")).map(BigDecimal::new).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                ",",
                "-",
                "twelve",
                "12 34",
                "1,23,4",
                "1.2.3",
                "1,2.3,4",
                "1e3",
                "0x10",
                "NaN",
                "12 000 0",
                "1 234'567",
                "--3",
                "99999999999999999999999999999999999999999999999999999999999999"
            })
    void isNotGuessed(String typed) {
        assertThat(TypedNumber.readings(typed, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "24.2 %, %",
        "24.2%, per cent",
        "24.2 percent, %",
        "24.2 Per Cent, %",
        "24.2 pct., %",
        "24.2, %",
        "24.2 km, km",
        "24.2km, KM",
        "€ 24.2, €",
        "24.2 members, members",
        "24.2 M€, m€"
    })
    void mayBringItsUnit(String typed, String unit) {
        assertThat(TypedNumber.readings(typed, unit)).containsExactly(new BigDecimal("24.2"));
    }

    @ParameterizedTest
    @CsvSource({"24.2 km, %", "24.2 %, km", "24.2 %, ''"})
    void butNoOther(String typed, String unit) {
        assertThat(TypedNumber.readings(typed, unit)).isEmpty();
    }
}
