/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.ArrayList;
import java.util.List;

/** Months the reserves last when the largest source stops today: {@link Income#runway}. */
final class Runway implements Measure {

    private static final String COSTS = "costs";
    private static final String RESERVES = "reserves";

    @Override
    public String name() {
        return "runway";
    }

    @Override
    public List<Role> roles() {
        var roles = new ArrayList<>(Income.roles());
        roles.add(Role.of(COSTS, ColumnType.MONEY).inPart(1));
        roles.add(Role.of(RESERVES, ColumnType.MONEY).inPart(1));
        return roles;
    }

    @Override
    public Measured compute(MeasureInput in) {
        var income = Income.of(in);
        var costs = in.number(COSTS);
        var reserves = in.number(RESERVES);
        if (income.isEmpty() || costs.isEmpty() || reserves.isEmpty()) {
            return new Measured(name(), Sentence.of("runway.none"), List.of(), null);
        }
        double all = income.whole();
        double without = all - income.largest().amount();
        var asItIs = Income.runway(reserves.get().doubleValue(), costs.get().doubleValue(), all);
        var afterLoss = Income.runway(reserves.get().doubleValue(), costs.get().doubleValue(), without);
        var notes = List.of(
                asItIs.isPresent()
                        ? Sentence.of("runway.as-it-is", Math.round(asItIs.getAsDouble()))
                        : Sentence.of("runway.covered"));
        if (afterLoss.isEmpty()) {
            return new Measured(
                    name(), Sentence.of("runway.endless", income.largest().name()), notes, null);
        }
        var lines = new ArrayList<Chart.Line>();
        lines.add(Chart.Line.of(
                Sentence.of("runway.without", income.largest().name()), Figures.rounded(afterLoss.getAsDouble(), 1)));
        asItIs.ifPresent(
                months -> lines.add(Chart.Line.of(Sentence.of("runway.with-all"), Figures.rounded(months, 1))));
        return new Measured(
                name(),
                Sentence.of("runway.some", income.largest().name(), (long) Math.floor(afterLoss.getAsDouble())),
                notes,
                Chart.bars(Chart.Unit.MONTHS, "months", lines));
    }
}
