/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Kept ÷ (kept + broken + overdue). A commitment without an outcome is overdue when its day has passed. */
final class CommitmentsKept implements Measure {

    private static final String COMMITMENT = "commitment";
    private static final String DUE = "due";
    private static final String OUTCOME = "outcome";

    @Override
    public String name() {
        return "commitments-kept";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.of(COMMITMENT, ColumnType.TEXT),
                Role.of(DUE, ColumnType.DATE),
                Role.choice(OUTCOME, "kept", "broken"));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var made = in.rows(COMMITMENT).stream()
                .filter(row -> !in.text(row, COMMITMENT).isEmpty())
                .toList();
        long kept = made.stream().filter(row -> in.means(row, OUTCOME, "kept")).count();
        long broken =
                made.stream().filter(row -> in.means(row, OUTCOME, "broken")).count();
        long overdue = made.stream()
                .filter(row -> !in.means(row, OUTCOME, "kept") && !in.means(row, OUTCOME, "broken"))
                .filter(row ->
                        in.day(row, DUE).filter(day -> day.isBefore(in.today())).isPresent())
                .count();
        long due = kept + broken + overdue;
        if (due == 0) {
            return new Measured(name(), Sentence.of("commitments-kept.none", made.size()), List.of(), null);
        }
        var lines = List.of(
                Chart.Line.of(in.label(OUTCOME, "kept"), kept),
                Chart.Line.of(in.label(OUTCOME, "broken"), broken),
                Chart.Line.of(Sentence.of("commitments-kept.overdue"), overdue));
        return new Measured(
                name(),
                Sentence.of("commitments-kept.some", Figures.percent(kept, due), kept, due),
                List.of(),
                Chart.bars(Chart.Unit.COUNT, "commitments", lines));
    }
}
