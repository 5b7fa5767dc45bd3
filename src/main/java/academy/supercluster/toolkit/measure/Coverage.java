/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Groups at or above the floor ÷ 5, the floor being 3, 5 or 10 by size: {@link academy.supercluster.shared.Balance}. */
final class Coverage implements Measure {

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public List<Role> roles() {
        return Seats.roles();
    }

    @Override
    public Measured compute(MeasureInput in) {
        var seats = new Seats(in);
        var balance = seats.members();
        if (balance.members() == 0) {
            return new Measured(name(), Sentence.of("coverage.none"), List.of(), null);
        }
        var missing = balance.missing();
        var sentence = missing.isEmpty()
                ? Sentence.of("coverage.all", balance.floor())
                : Sentence.of(
                        "coverage.some", balance.coverage(), balance.floor(), seats.names(missing), missing.size());
        var lines = seats.groups().stream()
                .map(group ->
                        new Chart.Line(Sentence.word(seats.name(group)), group, List.of((double) balance.of(group))))
                .toList();
        var mark = new Chart.Mark(balance.floor(), Sentence.of("coverage.floor", balance.floor()));
        return new Measured(
                name(),
                sentence,
                List.of(Sentence.of("coverage.members", balance.members())),
                new Chart(Chart.Kind.BARS, Chart.Unit.COUNT, List.of("members"), lines, mark));
    }
}
