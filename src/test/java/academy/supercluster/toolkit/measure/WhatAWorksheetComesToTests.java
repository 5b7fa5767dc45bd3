/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.format.SheetFormat;
import academy.supercluster.toolkit.reading.ShippedSheets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The measures of the six worksheets, each against numbers worked out by hand. */
class WhatAWorksheetComesToTests {

    private static Filled table() {
        return new Filled("five-seat-table")
                .rows(40, "seats", "group", "corporate", "engagement", "member")
                .rows(10, "seats", "group", "entrepreneur", "engagement", "active")
                .rows(2, "seats", "group", "capital", "engagement", "leading")
                .rows(5, "seats", "group", "research", "engagement", "member")
                .rows(3, "seats", "group", "government", "engagement", "member")
                .rows(9, "seats", "group", "capital", "engagement", "talking");
    }

    @Test
    void coverageCountsMembersAndNamesWhoIsMissing() {
        assertThat(table().sentence("coverage")).isEqualTo(Sentence.of("coverage.some", 4, 3, "Capital", 1));
        assertThat(table().values("coverage"))
                .containsExactly(List.of(10.0), List.of(2.0), List.of(40.0), List.of(5.0), List.of(3.0));
    }

    @Test
    void evennessAndFitAreThoseOfTheReference() {
        assertThat(table().sentence("evenness")).isEqualTo(Sentence.of("evenness.some", 0.65, "Corporates", 67));
        assertThat(table().sentence("target-fit")).isEqualTo(Sentence.of("target-fit.no-target"));
        var aimed = table().row(
                        "target",
                        "corporate",
                        "40",
                        "entrepreneur",
                        "25",
                        "capital",
                        "10",
                        "research",
                        "15",
                        "government",
                        "10");
        assertThat(aimed.sentence("target-fit")).isEqualTo(Sentence.of("target-fit.some", 0.94, "Corporates", 67, 40));
    }

    @Test
    void seatsOfTheBoardStandBesideTheMembers() {
        var seated = table().rows(1, "seats", "group", "corporate", "engagement", "member", "board-seat", "yes")
                .rows(3, "seats", "group", "government", "engagement", "active", "board-seat", "yes");
        assertThat(seated.sentence("seat-share")).isEqualTo(Sentence.of("seat-share.some", "Government", 75, 9));
        assertThat(table().sentence("seat-share")).isEqualTo(Sentence.of("seat-share.none"));
    }

    @Test
    void aRangeShowsTheWeakSpotThatAMeanHides() {
        var themes = new Filled("theme-crucible")
                .row(
                        "themes",
                        "theme",
                        "Green steel",
                        "demand",
                        "5",
                        "right-to-win",
                        "5",
                        "spill-over",
                        "1",
                        "pull-corporate",
                        "5",
                        "pull-capital",
                        "4")
                .row("themes", "theme", "Tidal power", "demand", "4", "right-to-win", "4", "spill-over", "4");
        assertThat(themes.sentence("score-range")).isEqualTo(Sentence.of("score-range.some", "Green steel", 1.0, 5.0));
        assertThat(themes.values("score-range")).containsExactly(List.of(1.0, 3.9, 5.0), List.of(4.0, 4.0, 4.0));
    }

    @Test
    void evidenceHasASourceAndAnAge() {
        var signals = new Filled("theme-crucible")
                .row("signals", "theme", "Steel", "signal", "a", "source", "IEA", "seen", "2026-08-24")
                .row("signals", "theme", "Steel", "signal", "b", "source", "FT", "seen", "2025-11-24")
                .row("signals", "theme", "Steel", "signal", "c", "source", "X", "seen", "2024-11-24")
                .row("signals", "theme", "Steel", "signal", "d");
        assertThat(signals.sentence("evidence")).isEqualTo(Sentence.of("evidence.some", 3, 4, 12L, 24L));
    }

    @Test
    void aLadderNamesRungsWithoutOwnerOverdueTestsAndDrift() {
        var ladder = new Filled("decade-ladder")
                .row(
                        "rungs",
                        "rung",
                        "year-1",
                        "milestone",
                        "Board of nine",
                        "owner",
                        "Ines",
                        "status",
                        "missed",
                        "reason",
                        "No quorum")
                .row(
                        "rungs",
                        "rung",
                        "year-3",
                        "milestone",
                        "Ten projects",
                        "assumption",
                        "Firms share data",
                        "test-by",
                        "2026-11-23")
                .row(
                        "rungs",
                        "rung",
                        "year-5",
                        "milestone",
                        "Fund",
                        "owner",
                        "Ola",
                        "assumption",
                        "Law passes",
                        "test-by",
                        "2026-11-24")
                .row(
                        "rungs",
                        "rung",
                        "year-5",
                        "milestone",
                        "School",
                        "owner",
                        "Ola",
                        "assumption",
                        "Young people stay",
                        "test-by",
                        "2020-01-01",
                        "tested",
                        "yes",
                        "status",
                        "replaced");
        assertThat(ladder.sentence("rungs-without-owner"))
                .isEqualTo(Sentence.of("rungs-without-owner.some", 1, "Year 3"));
        assertThat(ladder.measured("rungs-without-owner").notes())
                .containsExactly(Sentence.of("rungs-without-owner.empty", "Year 7, Year 10"));
        assertThat(ladder.sentence("assumptions-overdue")).isEqualTo(Sentence.of("assumptions-overdue.some", 1, 3));
        assertThat(ladder.sentence("drift")).isEqualTo(Sentence.of("drift.some", 2, 4));
        assertThat(ladder.measured("drift").notes())
                .containsExactly(
                        Sentence.of("drift.entry", "Year 1", "Board of nine", "Missed", "No quorum"),
                        Sentence.of("drift.no-reason", "Year 5", "School", "Replaced"));
    }

    @Test
    void pullIsWhatComesLessWhatGoesAndWhoStays() {
        var pull = new Filled("pull-test")
                .row(
                        "streams",
                        "stream",
                        "talent",
                        "arrivals",
                        "30",
                        "departures",
                        "42",
                        "came-two-years-ago",
                        "50",
                        "still-here",
                        "20")
                .row(
                        "streams",
                        "stream",
                        "firms",
                        "arrivals",
                        "6",
                        "departures",
                        "2",
                        "came-two-years-ago",
                        "10",
                        "still-here",
                        "9")
                .row(
                        "streams",
                        "stream",
                        "ideas",
                        "arrivals",
                        "3",
                        "departures",
                        "",
                        "came-two-years-ago",
                        "2",
                        "still-here",
                        "5")
                .row("reasons", "direction", "left", "reason", "life", "count", "12")
                .row("reasons", "direction", "left", "reason", "unknown", "count", "28")
                .row("reasons", "direction", "came", "reason", "unknown", "count", "99");
        assertThat(pull.sentence("net-flow")).isEqualTo(Sentence.of("net-flow.losing", 1, "Talent"));
        assertThat(pull.values("net-flow")).containsExactly(List.of(30.0, 42.0), List.of(6.0, 2.0));
        assertThat(pull.sentence("two-year-stay")).isEqualTo(Sentence.of("two-year-stay.some", 48));
        assertThat(pull.measured("two-year-stay").notes()).containsExactly(Sentence.of("two-year-stay.left-out", 1));
        assertThat(pull.sentence("unknown-reasons")).isEqualTo(Sentence.of("unknown-reasons.some", 70, 40));
    }

    @Test
    void aLedgerShowsWhereMatchesGetStuck() {
        var ledger = new Filled("handshake-ledger")
                .rows(
                        4,
                        "matches",
                        "need",
                        "Sensors",
                        "stage",
                        "spotted",
                        "since",
                        "2026-11-14",
                        "group-a",
                        "corporate",
                        "group-b",
                        "research")
                .row(
                        "matches",
                        "need",
                        "Test bed",
                        "stage",
                        "introduced",
                        "since",
                        "2026-08-16",
                        "group-a",
                        "corporate",
                        "group-b",
                        "corporate")
                .row(
                        "matches",
                        "need",
                        "Pilot",
                        "stage",
                        "funded",
                        "since",
                        "2026-01-01",
                        "commitment",
                        "Sign",
                        "commitment-due",
                        "2026-02-01",
                        "commitment-outcome",
                        "kept")
                .row(
                        "matches",
                        "need",
                        "Loan",
                        "stage",
                        "declined",
                        "reached",
                        "met",
                        "since",
                        "2026-03-01",
                        "commitment",
                        "Send terms",
                        "commitment-due",
                        "2026-02-01",
                        "commitment-outcome",
                        "broken")
                .row(
                        "matches",
                        "need",
                        "Data",
                        "stage",
                        "declined",
                        "since",
                        "2026-03-01",
                        "commitment",
                        "Ask",
                        "commitment-due",
                        "2026-11-23")
                .row(
                        "matches",
                        "need",
                        "Hall",
                        "stage",
                        "spotted",
                        "since",
                        "2027-01-01",
                        "commitment",
                        "Call",
                        "commitment-due",
                        "2026-11-25");
        assertThat(ledger.sentence("stage-conversion")).isEqualTo(Sentence.of("stage-conversion.some", 9, 1, 2L));
        assertThat(ledger.values("stage-conversion").stream().map(List::getFirst))
                .containsExactly(9.0, 3.0, 3.0, 2.0, 1.0, 1.0);
        assertThat(ledger.measured("stage-conversion").notes())
                .containsExactly(Sentence.of("stage-conversion.steepest", "Spotted", "Both agreed", 33));
        assertThat(ledger.sentence("days-in-stage")).isEqualTo(Sentence.of("days-in-stage.some", 10L, 5));
        assertThat(ledger.measured("days-in-stage").notes())
                .containsExactly(Sentence.of("days-in-stage.longest", "Test bed", 100L, "Introduced"));
        assertThat(ledger.sentence("commitments-kept")).isEqualTo(Sentence.of("commitments-kept.some", 33, 1L, 3L));
        assertThat(ledger.sentence("crossing-groups")).isEqualTo(Sentence.of("crossing-groups.some", 80, 4L, 5));
    }

    @Test
    void theDialShowsOnWhomOneDepends() {
        var dial = new Filled("money-mix-dial")
                .row("costs", "currency", "EUR", "yearly-costs", "480000", "reserves", "120000")
                .row("lines", "source", "The Region", "payer", "public", "year-0", "200000", "restricted", "no")
                .row("lines", "source", "the region", "payer", "public", "year-0", "100000", "restricted", "yes")
                .row("lines", "source", "Members", "payer", "industry", "year-0", "150000", "restricted", "no")
                .row("lines", "source", "Services", "payer", "industry", "year-0", "50000");
        assertThat(dial.sentence("largest-source"))
                .isEqualTo(Sentence.of("largest-source.some", "The Region", 60, 500_000L));
        // 120,000 ÷ ((480,000 − 200,000) ÷ 12) = 5.14 months
        assertThat(dial.sentence("runway")).isEqualTo(Sentence.of("runway.some", "The Region", 5L));
        assertThat(dial.measured("runway").notes()).containsExactly(Sentence.of("runway.covered"));
        assertThat(dial.sentence("industry-public")).isEqualTo(Sentence.of("industry-public.some", 0.67));
        assertThat(dial.sentence("restricted-share")).isEqualTo(Sentence.of("restricted-share.some", 20));
        assertThat(dial.measured("restricted-share").notes()).containsExactly(Sentence.of("restricted-share.open", 1L));
    }

    @Test
    void aRunwayIsReservesOverWhatIsMissingEachMonth() {
        assertThat(Income.runway(120_000, 480_000, 200_000)).hasValueCloseTo(36.0 / 7, within(1e-9));
        assertThat(Income.runway(0, 100, 0)).hasValue(0);
        assertThat(Income.runway(50, 100, 100)).isEmpty();
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int run = 0; run < 2_000; run++) {
            double reserves = random.nextInt(1_000_000);
            double costs = 1 + random.nextInt(1_000_000);
            double income = random.nextInt(1_000_000);
            double less = income * random.nextDouble();
            double asItIs = Income.runway(reserves, costs, income).orElse(Double.MAX_VALUE);
            assertThat(Income.runway(reserves, costs, less).orElse(Double.MAX_VALUE))
                    .as("seed %d: less income never lasts longer", seed)
                    .isLessThanOrEqualTo(asItIs);
        }
    }

    static List<SheetFormat> shipped() {
        return ShippedSheets.formats();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anEmptySheetSaysWhatItNeedsAndDrawsNothing(SheetFormat format) {
        assertThat(Measures.compute(format, SheetContent.EMPTY, Filled.TODAY))
                .hasSameSizeAs(format.measures())
                .allSatisfy(measured -> {
                    assertThat(measured.sentence().key()).endsWith(".none");
                    assertThat(measured.chart()).isNull();
                });
    }

    /** Whatever stands in the cells: each measure says something, and no number is lost or made up. */
    @ParameterizedTest
    @MethodSource("shipped")
    void anyContentIsMeasuredWithoutComplaint(SheetFormat format) {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            var sections = new HashMap<String, List<SheetContent.Row>>();
            for (var section : format.sections()) {
                var rows = random.ints(random.nextInt(9), 0, 1_000_000)
                        .distinct()
                        .mapToObj(id -> {
                            var cells = new HashMap<String, String>();
                            section.columns().forEach(column -> cells.put(column.id(), any(random, column)));
                            cells.values().removeIf(String::isEmpty);
                            return new SheetContent.Row("r" + id, cells);
                        })
                        .toList();
                sections.put(section.id(), rows);
            }
            for (var measured : Measures.compute(format, new SheetContent(sections), Filled.TODAY)) {
                assertThat(measured.sentence().key()).as("seed %d", seed).startsWith(measured.measure() + ".");
                var chart = measured.chart();
                if (chart != null) {
                    chart.lines()
                            .forEach(line -> assertThat(line.values())
                                    .as("seed %d, %s", seed, measured)
                                    .hasSameSizeAs(chart.series())
                                    .allMatch(Double::isFinite));
                }
            }
        }
    }

    private static String any(Random random, academy.supercluster.toolkit.format.Column column) {
        var some = Map.of(
                0,
                "",
                1,
                "=HYPERLINK(1)",
                2,
                String.valueOf(random.nextInt(2_000)),
                3,
                "2026-0" + (1 + random.nextInt(9)) + "-11",
                4,
                random.nextBoolean() ? "yes" : "no",
                5,
                String.valueOf(1 + random.nextInt(5)));
        return column.choices().isEmpty() || random.nextInt(4) == 0
                ? some.getOrDefault(random.nextInt(6), "")
                : column.choices().get(random.nextInt(column.choices().size())).id();
    }
}
