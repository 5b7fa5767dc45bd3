/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Income bound to a purpose ÷ all income, in the present year. */
final class RestrictedShare implements Measure {

    private static final String RESTRICTED = "restricted";
    private static final String AMOUNT = "amount";

    @Override
    public String name() {
        return "restricted-share";
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.of(RESTRICTED, ColumnType.YES_NO), Role.of(AMOUNT, ColumnType.MONEY));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var rows = in.rows(AMOUNT);
        double whole = rows.stream().mapToDouble(row -> in.amount(row, AMOUNT)).sum();
        if (whole == 0) {
            return new Measured(name(), Sentence.of("restricted-share.none"), List.of(), null);
        }
        double bound = rows.stream()
                .filter(row -> in.text(row, RESTRICTED).equals("yes"))
                .mapToDouble(row -> in.amount(row, AMOUNT))
                .sum();
        long open =
                rows.stream().filter(row -> in.text(row, RESTRICTED).isEmpty()).count();
        return new Measured(
                name(),
                Sentence.of("restricted-share.some", Figures.percent(bound, whole)),
                open == 0 ? List.of() : List.of(Sentence.of("restricted-share.open", open)),
                null);
    }
}
