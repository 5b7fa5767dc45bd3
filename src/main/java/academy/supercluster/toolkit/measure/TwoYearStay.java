/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.content.SheetRow;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Of those who came two years ago, the share still here; rows in which more stayed than came are left out. */
final class TwoYearStay implements Measure {

    private static final String STREAM = "stream";
    private static final String CAME = "came";
    private static final String STAYED = "stayed";

    @Override
    public String name() {
        return "two-year-stay";
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.choice(STREAM), Role.of(CAME, ColumnType.INTEGER), Role.of(STAYED, ColumnType.INTEGER));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var known = in.rows(STREAM).stream()
                .filter(row -> in.number(row, CAME).isPresent()
                        && in.number(row, STAYED).isPresent())
                .toList();
        var usable = known.stream()
                .filter(row -> in.amount(row, CAME) > 0 && in.amount(row, STAYED) <= in.amount(row, CAME))
                .toList();
        var notes = known.size() > usable.size()
                ? List.of(Sentence.of("two-year-stay.left-out", known.size() - usable.size()))
                : List.<Sentence>of();
        if (usable.isEmpty()) {
            return new Measured(name(), Sentence.of("two-year-stay.none"), notes, null);
        }
        var lines = in.choices(STREAM).stream()
                .map(stream -> {
                    var rows = usable.stream()
                            .filter(row -> in.choice(row, STREAM)
                                    .filter(stream::equals)
                                    .isPresent())
                            .toList();
                    return Chart.Line.of(stream.label(), rows.isEmpty() ? -1 : rate(in, rows));
                })
                .filter(line -> line.values().getFirst() >= 0)
                .toList();
        return new Measured(
                name(),
                Sentence.of("two-year-stay.some", rate(in, usable)),
                notes,
                Chart.bars(Chart.Unit.PERCENT, "stayed", lines));
    }

    private static int rate(MeasureInput in, List<SheetRow> rows) {
        return Figures.percent(
                rows.stream().mapToDouble(row -> in.amount(row, STAYED)).sum(),
                rows.stream().mapToDouble(row -> in.amount(row, CAME)).sum());
    }
}
