/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.Role;
import java.util.Comparator;
import java.util.List;

/** Pielou's J = −Σ p·ln p ÷ ln 5: {@link academy.supercluster.shared.Balance#evenness}. */
final class Evenness implements Measure {

    @Override
    public String name() {
        return "evenness";
    }

    @Override
    public List<Role> roles() {
        return Seats.roles();
    }

    @Override
    public Measured compute(MeasureInput in) {
        var seats = new Seats(in);
        var balance = seats.members();
        var evenness = balance.evenness();
        if (evenness.isEmpty()) {
            return new Measured(name(), Sentence.of("evenness.none"), List.of(), null);
        }
        var largest = seats.groups().stream()
                .max(Comparator.comparingInt(balance::of))
                .orElseThrow();
        var sentence = Sentence.of(
                "evenness.some",
                Figures.rounded(evenness.getAsDouble(), 2),
                seats.name(largest),
                Figures.percent(balance.of(largest), balance.members()));
        return new Measured(name(), sentence, List.of(), null);
    }
}
