/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.supercluster.toolkit.content.UnreadableSheet.Reason;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of a worksheet as it comes from a browser, which may send anything. */
class WhatABrowserSendsTests {

    private static String rows(int number, String cell) {
        return IntStream.range(0, number)
                .mapToObj(row -> "{\"id\":\"r" + row + "\",\"cells\":{\"name\":\"" + cell + "\"}}")
                .collect(Collectors.joining(",", "{\"seats\":[", "]}"));
    }

    @Test
    void isReadAndWrittenUnchanged() {
        var json = "{\"seats\":[{\"id\":\"a1\",\"cells\":{\"group\":\"capital\",\"name\":\"Ma & <b>\\n“x”\"}}]}";
        assertThat(SheetJson.write(SheetJson.read(json))).isEqualTo(json);
        assertThat(SheetJson.read("{}")).isEqualTo(SheetContent.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "5",
                "\"x\"",
                "{",
                "{\"seats\":{}}",
                "{\"seats\":[5]}",
                "{\"seats\":[{}]}",
                "{\"seats\":[{\"id\":\"a\",\"cells\":{\"x\":5}}]}",
                "{\"seats\":[{\"id\":\"a\",\"cells\":{\"x\":{\"y\":\"z\"}}}]}",
                "{\"seats\":[{\"id\":\"a\",\"cells\":{}},{\"id\":\"a\",\"cells\":{}}]}",
                "{\"seats\":[{\"id\":\"../a\",\"cells\":{}}]}",
                "{\"<script>\":[]}",
                "{\"seats\":[{\"id\":\"a\",\"cells\":{\"<b>\":\"x\"}}]}",
                "[[[[[[[[[[[[]]]]]]]]]]]]",
            })
    void anythingElseIsRefused(String json) {
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> SheetJson.read(json))
                .extracting(UnreadableSheet::reason)
                .isEqualTo(Reason.MALFORMED);
    }

    @Test
    void limitsAreOfRowsOfCellsAndOfTheWhole() {
        assertThat(SheetJson.read(rows(500, "x")).rows("seats")).hasSize(500);
        refused(rows(501, "x"), Reason.TOO_MANY_ROWS);
        refused(rows(1, "x".repeat(4_001)), Reason.CELL_TOO_LONG);
        refused(rows(400, "x".repeat(600)), Reason.TOO_LARGE);
        refused(rows(150, "ü".repeat(700)), Reason.TOO_LARGE);
        refused("x".repeat(400_001), Reason.TOO_LARGE);
    }

    private static void refused(String json, Reason reason) {
        assertThatExceptionOfType(UnreadableSheet.class)
                .isThrownBy(() -> SheetJson.read(json))
                .extracting(UnreadableSheet::reason)
                .isEqualTo(reason);
    }

    @Test
    void charactersThatNobodySeesAreLeftOut() {
        var json = "{\"seats\":[{\"id\":\"a\",\"cells\":{\"name\":\" a\\u0000b\\u001b[31m\\r\\nc\\ud800 \"}}]}";
        assertThat(SheetJson.read(json).rows("seats").getFirst().cell("name")).isEqualTo("ab[31m\nc");
    }
}
