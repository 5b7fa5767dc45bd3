/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.content.SheetRow;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Milestones that were missed or replaced, of all; the log names each with its reason. */
final class Drift implements Measure {

    private static final String MILESTONE = "milestone";
    private static final String RUNG = "rung";
    private static final String STATUS = "status";
    private static final String REASON = "reason";

    @Override
    public String name() {
        return "drift";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.of(MILESTONE, ColumnType.TEXT),
                Role.choice(RUNG),
                Role.choice(STATUS, "missed", "replaced"),
                Role.of(REASON, ColumnType.TEXT));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var milestones = in.rows(MILESTONE).stream()
                .filter(row -> !in.text(row, MILESTONE).isEmpty())
                .toList();
        if (milestones.isEmpty()) {
            return new Measured(name(), Sentence.of("drift.none"), List.of(), null);
        }
        var drifted = milestones.stream()
                .filter(row -> in.means(row, STATUS, "missed") || in.means(row, STATUS, "replaced"))
                .toList();
        var lines = in.choices(STATUS).stream()
                .map(status -> Chart.Line.of(
                        status.label(),
                        milestones.stream()
                                .filter(row -> in.choice(row, STATUS)
                                        .filter(status::equals)
                                        .isPresent())
                                .count()))
                .toList();
        return new Measured(
                name(),
                Sentence.of("drift.some", drifted.size(), milestones.size()),
                drifted.stream().map(row -> entry(in, row)).toList(),
                Chart.bars(Chart.Unit.COUNT, "milestones", lines));
    }

    private static Sentence entry(MeasureInput in, SheetRow row) {
        var rung = in.choice(row, RUNG).map(choice -> choice.label()).orElse("–");
        var status = in.choice(row, STATUS).map(choice -> choice.label()).orElse("");
        var reason = in.text(row, REASON);
        return reason.isEmpty()
                ? Sentence.of("drift.no-reason", rung, in.text(row, MILESTONE), status)
                : Sentence.of("drift.entry", rung, in.text(row, MILESTONE), status, reason);
    }
}
