/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.content.SheetRow;
import academy.supercluster.toolkit.format.Choice;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Days since a match entered its stage, for matches that are neither at the last stage nor a no; the median of them. */
final class DaysInStage implements Measure {

    private static final String SINCE = "since";
    private static final String NEED = "need";

    @Override
    public String name() {
        return "days-in-stage";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                Role.choice(StageConversion.STAGE, StageConversion.NO),
                Role.of(SINCE, ColumnType.DATE),
                Role.of(NEED, ColumnType.TEXT));
    }

    private record Waiting(Choice stage, String need, long days) {}

    @Override
    public Measured compute(MeasureInput in) {
        var stages = StageConversion.stages(in);
        var open = stages.subList(0, Math.max(0, stages.size() - 1));
        var waiting = in.rows(SINCE).stream()
                .flatMap(row -> waiting(in, open, row).stream())
                .toList();
        if (waiting.isEmpty()) {
            return new Measured(name(), Sentence.of("days-in-stage.none"), List.of(), null);
        }
        var longest =
                waiting.stream().max(Comparator.comparingLong(Waiting::days)).orElseThrow();
        var lines = open.stream()
                .map(stage -> Chart.Line.of(stage.label(), median(waiting, stage)))
                .filter(line -> line.values().getFirst() >= 0)
                .toList();
        var days = waiting.stream().map(Waiting::days).toList();
        return new Measured(
                name(),
                Sentence.of(
                        "days-in-stage.some", Math.round(Figures.median(days).orElse(0)), waiting.size()),
                List.of(Sentence.of(
                        "days-in-stage.longest",
                        longest.need().isEmpty() ? "–" : longest.need(),
                        longest.days(),
                        longest.stage().label())),
                Chart.bars(Chart.Unit.DAYS, "days", lines));
    }

    private static Optional<Waiting> waiting(MeasureInput in, List<Choice> open, SheetRow row) {
        return in.choice(row, StageConversion.STAGE)
                .filter(open::contains)
                .flatMap(stage -> in.day(row, SINCE)
                        .filter(day -> !day.isAfter(in.today()))
                        .map(day -> new Waiting(stage, in.text(row, NEED), ChronoUnit.DAYS.between(day, in.today()))));
    }

    private static double median(List<Waiting> waiting, Choice stage) {
        return Figures.median(waiting.stream()
                        .filter(each -> each.stage().equals(stage))
                        .map(Waiting::days)
                        .toList())
                .orElse(-1);
    }
}
