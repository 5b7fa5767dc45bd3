/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.toolkit.content.SheetRow;
import academy.supercluster.toolkit.format.ColumnType;
import academy.supercluster.toolkit.format.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For each theme the lowest, the mean and the highest of four criteria on the scale 1 to 5: demand, right to win,
 * spill-over, and the pull on the groups, which is the mean of its scores. A mean alone would hide the weak spot.
 */
final class ScoreRange implements Measure {

    private static final String THEME = "theme";
    private static final List<String> CRITERIA = List.of("demand", "right-to-win", "spill-over");
    private static final List<String> PULLS =
            IntStream.rangeClosed(1, 5).mapToObj(number -> "pull-" + number).toList();

    @Override
    public String name() {
        return "score-range";
    }

    @Override
    public List<Role> roles() {
        return Stream.concat(
                        Stream.of(Role.of(THEME, ColumnType.TEXT)),
                        Stream.concat(CRITERIA.stream(), PULLS.stream()).map(role -> Role.of(role, ColumnType.SCALE)))
                .toList();
    }

    /** A theme's scores. */
    record Scored(String theme, double lowest, double mean, double highest) {

        static Scored of(String theme, List<Double> scores) {
            var all = scores.stream().mapToDouble(Double::doubleValue).summaryStatistics();
            return new Scored(
                    theme,
                    Figures.rounded(all.getMin(), 1),
                    Figures.rounded(all.getAverage(), 1),
                    Figures.rounded(all.getMax(), 1));
        }
    }

    @Override
    public Measured compute(MeasureInput in) {
        var scored =
                in.rows(THEME).stream().flatMap(row -> scored(in, row).stream()).toList();
        if (scored.isEmpty()) {
            return new Measured(name(), Sentence.of("score-range.none"), List.of(), null);
        }
        var weakest = scored.stream()
                .min((one, other) -> Double.compare(one.lowest(), other.lowest()))
                .orElseThrow();
        var notes = scored.stream()
                .map(each -> Sentence.of("score-range.theme", each.theme(), each.lowest(), each.highest(), each.mean()))
                .toList();
        var lines = scored.stream()
                .map(each -> Chart.Line.of(each.theme(), each.lowest(), each.mean(), each.highest()))
                .toList();
        return new Measured(
                name(),
                Sentence.of("score-range.some", weakest.theme(), weakest.lowest(), weakest.highest()),
                scored.size() > 1 ? notes : List.of(),
                new Chart(Chart.Kind.RANGE, Chart.Unit.SCORE, List.of("lowest", "mean", "highest"), lines, null));
    }

    private static Optional<Scored> scored(MeasureInput in, SheetRow row) {
        var scores = new ArrayList<Double>();
        CRITERIA.forEach(
                role -> in.number(row, role).map(BigDecimal::doubleValue).ifPresent(scores::add));
        PULLS.stream()
                .flatMap(role -> in.number(row, role).stream())
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .ifPresent(scores::add);
        var theme = in.text(row, THEME);
        return scores.isEmpty() || theme.isEmpty() ? Optional.empty() : Optional.of(Scored.of(theme, scores));
    }
}
