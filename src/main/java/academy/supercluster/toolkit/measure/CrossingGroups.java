/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.format.Role;
import java.util.List;

/** Matches between two different groups ÷ matches whose groups are both known. */
final class CrossingGroups implements Measure {

    private static final String ONE = "group-a";
    private static final String OTHER = "group-b";

    @Override
    public String name() {
        return "crossing-groups";
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.group(ONE), Role.group(OTHER));
    }

    @Override
    public Measured compute(MeasureInput in) {
        var known = in.rows(ONE).stream()
                .filter(row ->
                        in.choice(row, ONE).isPresent() && in.choice(row, OTHER).isPresent())
                .toList();
        if (known.isEmpty()) {
            return new Measured(name(), Sentence.of("crossing-groups.none"), List.of(), null);
        }
        long crossing = known.stream()
                .filter(row -> in.choice(row, ONE).orElseThrow().group()
                        != in.choice(row, OTHER).orElseThrow().group())
                .count();
        var lines = in.choices(ONE).stream()
                .map(choice ->
                        new Chart.Line(Sentence.word(choice.label()), choice.group(), List.of((double) known.stream()
                                .filter(row -> in.choice(row, ONE).orElseThrow().group() == choice.group()
                                        || in.choice(row, OTHER).orElseThrow().group() == choice.group())
                                .count())))
                .toList();
        return new Measured(
                name(),
                Sentence.of("crossing-groups.some", Figures.percent(crossing, known.size()), crossing, known.size()),
                List.of(),
                Chart.bars(Chart.Unit.COUNT, "matches", lines));
    }
}
