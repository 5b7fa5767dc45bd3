/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.content.SheetRow;
import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.Role;
import java.util.List;

/**
 * Conversion from stage s to the next = matches that reached the next ÷ matches that reached s. A clear no counts up to
 * the stage it had reached; without one, only for the first.
 */
final class StageConversion implements Measure {

    static final String STAGE = "stage";
    static final String NO = "no";
    private static final String REACHED = "reached";

    @Override
    public String name() {
        return "stage-conversion";
    }

    @Override
    public List<Role> roles() {
        return List.of(Role.choice(STAGE, NO), Role.choice(REACHED).optionally());
    }

    @Override
    public Measured compute(MeasureInput in) {
        var stages = stages(in);
        var matches = in.rows(STAGE).stream()
                .filter(row -> in.choice(row, STAGE).isPresent())
                .toList();
        if (matches.isEmpty()) {
            return new Measured(name(), Sentence.of("stage-conversion.none"), List.of(), null);
        }
        var reached = new int[stages.size()];
        for (var match : matches) {
            for (int stage = 0; stage <= reached(in, stages, match); stage++) {
                reached[stage]++;
            }
        }
        long no = matches.stream().filter(row -> in.means(row, STAGE, NO)).count();
        int last = stages.size() - 1;
        var lines = new java.util.ArrayList<Chart.Line>();
        for (int stage = 0; stage <= last; stage++) {
            lines.add(Chart.Line.of(stages.get(stage).label(), reached[stage]));
        }
        return new Measured(
                name(),
                Sentence.of("stage-conversion.some", matches.size(), reached[last], no),
                steepest(stages, reached),
                Chart.bars(Chart.Unit.COUNT, "reached", lines));
    }

    /** The stages in order, without the no. */
    static List<Choice> stages(MeasureInput in) {
        return in.choices(STAGE).stream().filter(choice -> !choice.means(NO)).toList();
    }

    private static int reached(MeasureInput in, List<Choice> stages, SheetRow match) {
        if (!in.means(match, STAGE, NO)) {
            return stages.indexOf(in.choice(match, STAGE).orElseThrow());
        }
        return in.choice(match, REACHED)
                .map(choice -> stages.stream().map(Choice::id).toList().indexOf(choice.id()))
                .filter(stage -> stage > 0)
                .orElse(0);
    }

    /** Where the fewest go on. */
    private static List<Sentence> steepest(List<Choice> stages, int[] reached) {
        int where = -1;
        int least = 100;
        for (int stage = 0; stage + 1 < reached.length && reached[stage] > 0; stage++) {
            int going = Figures.percent(reached[stage + 1], reached[stage]);
            if (going < least) {
                least = going;
                where = stage;
            }
        }
        return where < 0
                ? List.of()
                : List.of(Sentence.of(
                        "stage-conversion.steepest",
                        stages.get(where).label(),
                        stages.get(where + 1).label(),
                        least));
    }
}
