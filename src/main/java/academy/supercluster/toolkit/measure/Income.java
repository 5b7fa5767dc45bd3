/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Income by source. Lines of one source, however it is capitalised, belong together; a line without one stands alone. */
record Income(List<Source> sources) {

    static final String SOURCE = "source";
    static final String AMOUNT = "amount";

    /** Somebody who pays, and how much in the present year. */
    record Source(String name, double amount) {}

    static List<Role> roles() {
        return List.of(Role.of(SOURCE, ColumnType.ORGANISATION, ColumnType.TEXT), Role.of(AMOUNT, ColumnType.MONEY));
    }

    static Income of(MeasureInput in) {
        var sources = new LinkedHashMap<String, Source>();
        int nameless = 0;
        for (var row : in.rows(AMOUNT)) {
            double amount = in.amount(row, AMOUNT);
            if (amount > 0) {
                var name = in.text(row, SOURCE);
                var key = name.isEmpty() ? "?" + nameless++ : name.toLowerCase(Locale.ROOT);
                sources.merge(
                        key,
                        new Source(name.isEmpty() ? "–" : name, amount),
                        (one, more) -> new Source(one.name(), one.amount() + more.amount()));
            }
        }
        var sorted = new ArrayList<>(sources.values());
        sorted.sort(Comparator.comparingDouble(Source::amount).reversed());
        return new Income(List.copyOf(sorted));
    }

    double whole() {
        return sources.stream().mapToDouble(Source::amount).sum();
    }

    Source largest() {
        return sources.getFirst();
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    /**
     * Months until the reserves are used up = reserves ÷ ((costs − income) ÷ 12).
     *
     * @param costs of a year
     * @param income of a year
     * @return nothing if the income covers the costs
     */
    static OptionalDouble runway(double reserves, double costs, double income) {
        return income >= costs ? OptionalDouble.empty() : OptionalDouble.of(reserves / ((costs - income) / 12));
    }
}
