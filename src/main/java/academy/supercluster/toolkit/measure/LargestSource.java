/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.Role;
import java.util.ArrayList;
import java.util.List;

/** Income of the present year from the largest source ÷ all income of the present year. */
final class LargestSource implements Measure {

    private static final int SHOWN = 6;

    @Override
    public String name() {
        return "largest-source";
    }

    @Override
    public List<Role> roles() {
        return Income.roles();
    }

    @Override
    public Measured compute(MeasureInput in) {
        var income = Income.of(in);
        if (income.isEmpty()) {
            return new Measured(name(), Sentence.of("largest-source.none"), List.of(), null);
        }
        var lines = new ArrayList<Chart.Line>();
        income.sources().stream()
                .limit(SHOWN)
                .forEach(source ->
                        lines.add(Chart.Line.of(source.name(), Figures.percent(source.amount(), income.whole()))));
        if (income.sources().size() > SHOWN) {
            double rest = income.sources().stream()
                    .skip(SHOWN)
                    .mapToDouble(Income.Source::amount)
                    .sum();
            lines.add(Chart.Line.of(
                    Sentence.of("largest-source.others", income.sources().size() - SHOWN),
                    Figures.percent(rest, income.whole())));
        }
        var largest = income.largest();
        return new Measured(
                name(),
                Sentence.of(
                        "largest-source.some",
                        largest.name(),
                        Figures.percent(largest.amount(), income.whole()),
                        Math.round(income.whole())),
                List.of(),
                Chart.bars(Chart.Unit.PERCENT, "share", lines));
    }
}
