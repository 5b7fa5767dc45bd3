/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.content.SheetRow;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;

/** Signals that name a source, by theme; the median of their age in whole months, and the age of the oldest. */
final class EvidenceAge implements Measure {

    private static final String THEME = "theme";
    private static final String SOURCE = "source";
    private static final String DATE = "date";

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.of(THEME, ColumnType.TEXT),
                Role.of(SOURCE, ColumnType.TEXT, ColumnType.ORGANISATION),
                Role.of(DATE, ColumnType.DATE));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var all = in.rows(SOURCE);
        var sourced =
                all.stream().filter(row -> !in.text(row, SOURCE).isEmpty()).toList();
        if (all.isEmpty()) {
            return new Measured(name(), Sentence.of("evidence.none"), List.of(), null);
        }
        var ages = sourced.stream()
                .flatMap(row -> in.day(row, DATE).stream())
                .map(day -> Math.max(0, ChronoUnit.MONTHS.between(day, in.today())))
                .toList();
        var sentence = ages.isEmpty()
                ? Sentence.of("evidence.undated", sourced.size(), all.size())
                : Sentence.of(
                        "evidence.some",
                        sourced.size(),
                        all.size(),
                        Math.round(Figures.median(ages).orElse(0)),
                        ages.stream().max(Long::compare).orElse(0L));
        return new Measured(name(), sentence, List.of(), chart(in, sourced));
    }

    private static Chart chart(MeasureInput in, List<SheetRow> sourced) {
        var byTheme = new LinkedHashMap<String, Integer>();
        sourced.stream()
                .map(row -> in.text(row, THEME))
                .filter(theme -> !theme.isEmpty())
                .forEach(theme -> byTheme.merge(theme, 1, Integer::sum));
        return Chart.bars(
                Chart.Unit.COUNT,
                "signals",
                byTheme.entrySet().stream()
                        .map(entry -> Chart.Line.of(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
