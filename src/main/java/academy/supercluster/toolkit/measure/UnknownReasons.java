/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Of those who left, the share of whom nobody knows why. */
final class UnknownReasons implements Measure {

    private static final String DIRECTION = "direction";
    private static final String REASON = "reason";
    private static final String COUNT = "count";

    @Override
    public String name() {
        return "unknown-reasons";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.choice(DIRECTION, "left"), Role.choice(REASON, "unknown"), Role.of(COUNT, ColumnType.INTEGER));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var left = in.rows(DIRECTION).stream()
                .filter(row -> in.means(row, DIRECTION, "left"))
                .toList();
        double all = left.stream().mapToDouble(row -> in.amount(row, COUNT)).sum();
        if (all == 0) {
            return new Measured(name(), Sentence.of("unknown-reasons.none"), List.of(), null);
        }
        double unknown = left.stream()
                .filter(row -> in.choice(row, REASON).isEmpty() || in.means(row, REASON, "unknown"))
                .mapToDouble(row -> in.amount(row, COUNT))
                .sum();
        var lines = in.choices(REASON).stream()
                .map(reason -> Chart.Line.of(
                        reason.label(),
                        left.stream()
                                .filter(row -> in.choice(row, REASON)
                                        .filter(reason::equals)
                                        .isPresent())
                                .mapToDouble(row -> in.amount(row, COUNT))
                                .sum()))
                .filter(line -> line.values().getFirst() > 0)
                .toList();
        return new Measured(
                name(),
                Sentence.of("unknown-reasons.some", Figures.percent(unknown, all), (int) all),
                List.of(),
                Chart.bars(Chart.Unit.COUNT, "left", lines));
    }
}
