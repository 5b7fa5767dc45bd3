/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Assumptions whose test date has passed and that nobody has tested. */
final class AssumptionsOverdue implements Measure {

    private static final String ASSUMPTION = "assumption";
    private static final String TEST_BY = "test-by";
    private static final String TESTED = "tested";

    @Override
    public String name() {
        return "assumptions-overdue";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.of(ASSUMPTION, ColumnType.TEXT),
                Role.of(TEST_BY, ColumnType.DATE),
                Role.of(TESTED, ColumnType.YES_NO));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var assumed = in.rows(ASSUMPTION).stream()
                .filter(row -> !in.text(row, ASSUMPTION).isEmpty())
                .toList();
        if (assumed.isEmpty()) {
            return new Measured(name(), Sentence.of("assumptions-overdue.none"), List.of(), null);
        }
        var overdue = assumed.stream()
                .filter(row -> !in.text(row, TESTED).equals("yes"))
                .filter(row -> in.day(row, TEST_BY)
                        .filter(day -> day.isBefore(in.today()))
                        .isPresent())
                .toList();
        long undated =
                assumed.stream().filter(row -> in.day(row, TEST_BY).isEmpty()).count();
        var notes = new java.util.ArrayList<Sentence>();
        overdue.forEach(row -> notes.add(Sentence.of(
                "assumptions-overdue.entry",
                in.text(row, ASSUMPTION),
                in.day(row, TEST_BY).orElseThrow().toString())));
        if (undated > 0) {
            notes.add(Sentence.of("assumptions-overdue.undated", undated));
        }
        return new Measured(
                name(), Sentence.of("assumptions-overdue.some", overdue.size(), assumed.size()), notes, null);
    }
}
