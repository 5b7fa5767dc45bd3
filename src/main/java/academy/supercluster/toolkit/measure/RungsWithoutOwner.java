/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.ArrayList;
import java.util.List;

/** Rungs that have no milestone, and milestones that name no owner. */
final class RungsWithoutOwner implements Measure {

    private static final String RUNG = "rung";
    private static final String OWNER = "owner";

    @Override
    public String name() {
        return "rungs-without-owner";
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.choice(RUNG), Role.of(OWNER, ColumnType.PERSON, ColumnType.ORGANISATION, ColumnType.TEXT));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var empty = new ArrayList<String>();
        var unowned = new ArrayList<String>();
        var lines = new ArrayList<Chart.Line>();
        for (var rung : in.choices(RUNG)) {
            int owned = count(in, rung, true);
            int without = count(in, rung, false);
            lines.add(Chart.Line.of(rung.label(), owned, owned + without));
            if (owned + without == 0) {
                empty.add(rung.label());
            } else if (without > 0) {
                unowned.add(rung.label());
            }
        }
        if (empty.size() == in.choices(RUNG).size()) {
            return new Measured(name(), Sentence.of("rungs-without-owner.none"), List.of(), null);
        }
        var notes = empty.isEmpty()
                ? List.<Sentence>of()
                : List.of(Sentence.of("rungs-without-owner.empty", String.join(", ", empty)));
        var sentence = unowned.isEmpty()
                ? Sentence.of("rungs-without-owner.all")
                : Sentence.of("rungs-without-owner.some", unowned.size(), String.join(", ", unowned));
        return new Measured(
                name(),
                sentence,
                notes,
                new Chart(Chart.Kind.PAIRS, Chart.Unit.COUNT, List.of("owned", "milestones"), lines, null));
    }

    private static int count(MeasureInput in, Choice rung, boolean owned) {
        return (int) in.rows(RUNG).stream()
                .filter(row -> in.choice(row, RUNG).filter(rung::equals).isPresent())
                .filter(row -> in.text(row, OWNER).isEmpty() != owned)
                .count();
    }
}
