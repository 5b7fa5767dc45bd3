/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the design tokens can be read and told apart, in light and in dark. */
class TokensTests {

    private static final Path TOKENS = Path.of("frontend/styles/tokens.css");
    private static final Pattern COLOUR = Pattern.compile("(--[a-z0-9-]+):\\s*(oklch\\([^)/]+\\));");
    private static final List<String> PAPERS = List.of("--paper", "--paper-raised", "--paper-sunken");
    private static final List<String> GROUPS = List.of(
            "--group-entrepreneur", "--group-capital", "--group-corporate", "--group-research", "--group-government");
    private static final List<String> STAGES = List.of("--stage-1", "--stage-2", "--stage-3", "--stage-4");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final double TOLD_APART = 0.1;

    record Scheme(String name, Map<String, Oklch> colours) {

        Oklch colour(String token) {
            return colours.get(token);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Scheme> schemes() throws IOException {
        return Stream.of(
                new Scheme("light", colours(block(":root {"))),
                new Scheme("dark by the system", colours(block(":root:not([data-theme=\"light\"]) {"))),
                new Scheme("dark by choice", colours(block("html[data-theme=\"dark\"] {"))));
    }

    @Test
    void theTwoDarkDrawingsAreTheSame() throws IOException {
        assertThat(block("html[data-theme=\"dark\"] {")).isEqualTo(block(":root:not([data-theme=\"light\"]) {"));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyColourIsDrawnInEveryScheme(Scheme scheme) throws IOException {
        var light = colours(block(":root {"));
        assertThat(scheme.colours().keySet()).isEqualTo(light.keySet()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyScreenCanShowEveryColour(Scheme scheme) {
        assertThat(scheme.colours())
                .allSatisfy((token, colour) ->
                        assertThat(colour.everyScreenCanShowIt()).as(token).isTrue());
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void textCanBeReadOnEveryPaper(Scheme scheme) {
        var inks = Stream.concat(
                Stream.of("--ink", "--ink-muted", "--link", "--good", "--bad", "--fig-signal", "--fig-muted"),
                GROUPS.stream());
        inks.forEach(ink -> PAPERS.forEach(paper -> hasContrast(scheme, ink, paper, TEXT)));
        hasContrast(scheme, "--signal-ink", "--signal", TEXT);
        hasContrast(scheme, "--signal-ink", "--signal-hover", TEXT);
        hasContrast(scheme, "--paper", "--ink", TEXT);
        for (var ink : List.of("--ink", "--good")) {
            hasContrast(scheme, ink, "--good-paper", TEXT);
        }
        for (var ink : List.of("--ink", "--bad")) {
            hasContrast(scheme, ink, "--bad-paper", TEXT);
        }
        for (var ink : List.of("--fig-ink", "--fig-muted", "--fig-signal")) {
            hasContrast(scheme, ink, "--fig-paper", TEXT);
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void edgesOfControlsAndRingsCanBeSeen(Scheme scheme) {
        for (var edge : List.of("--line-strong", "--focus", "--signal-line")) {
            PAPERS.forEach(paper -> hasContrast(scheme, edge, paper, EDGE));
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theFiveGroupsAreToldApartByEverybody(Scheme scheme) {
        for (var sight : Oklch.Sight.values()) {
            for (var one : GROUPS) {
                GROUPS.stream()
                        .filter(other -> other.compareTo(one) > 0)
                        .forEach(other -> assertThat(scheme.colour(one).distanceTo(scheme.colour(other), sight))
                                .as("%s and %s for a %s", one, other, sight)
                                .isGreaterThan(TOLD_APART));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theStagesAreOneHueInEvenSteps(Scheme scheme) {
        var paper = scheme.colour("--paper");
        for (var i = 1; i < STAGES.size(); i++) {
            var weaker = scheme.colour(STAGES.get(i - 1));
            var stronger = scheme.colour(STAGES.get(i));
            assertThat(stronger.contrastTo(paper)).isGreaterThan(1.3 * weaker.contrastTo(paper));
            assertThat(stronger.hue()).isCloseTo(weaker.hue(), within(10.0));
            assertThat(Math.abs(stronger.lightness() - weaker.lightness())).isCloseTo(0.12, within(0.015));
        }
        hasContrast(scheme, "--stage-1", "--paper", EDGE);
    }

    private static void hasContrast(Scheme scheme, String ink, String paper, double least) {
        assertThat(scheme.colour(ink).contrastTo(scheme.colour(paper)))
                .as("%s on %s, %s", ink, paper, scheme)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Oklch> colours(String block) {
        var colours = new LinkedHashMap<String, Oklch>();
        var found = COLOUR.matcher(block);
        while (found.find()) {
            colours.put(found.group(1), Oklch.parse(found.group(2)));
        }
        return colours;
    }

    /** The declarations of the first rule with the selector. */
    private static String block(String selector) throws IOException {
        var css = Files.readString(TOKENS);
        var from = css.indexOf("\n" + selector) >= 0
                ? css.indexOf("\n" + selector) + selector.length() + 1
                : css.indexOf(selector) + selector.length();
        return css.substring(from, css.indexOf('}', from));
    }
}
