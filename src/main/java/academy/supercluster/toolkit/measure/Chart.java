/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import academy.supercluster.shared.StakeholderGroup;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small picture, and the table that says the same.
 *
 * @param series what each value of a line is, as endings of keys below {@code toolkit.series.}
 * @param mark a value at which a line is drawn, or null
 */
public record Chart(
        Kind kind,
        Unit unit,
        List<String> series,
        List<Line> lines,
        @Nullable Mark mark) {

    /** How it is drawn. */
    public enum Kind {
        /** One bar for each line. */
        BARS,
        /** Two values of each line, and the distance between them. */
        PAIRS,
        /** Least, mean and greatest of each line: a band with a point. */
        RANGE,
        /** What comes to the right of zero, what goes to the left. */
        FLOW
    }

    /** What a value is. */
    public enum Unit {
        COUNT,
        PERCENT,
        MONEY,
        MONTHS,
        DAYS,
        SCORE
    }

    /** A value at which a line is drawn, and what it is. */
    public record Mark(double value, Sentence label) {}

    /** A line of the table. */
    public record Line(Sentence label, @Nullable StakeholderGroup group, List<Double> values) {

        public Line {
            values = List.copyOf(values);
        }

        static Line of(Sentence label, double... values) {
            return new Line(label, null, Arrays.stream(values).boxed().toList());
        }

        static Line of(String label, double... values) {
            return of(Sentence.word(label), values);
        }
    }

    public Chart {
        series = List.copyOf(series);
        lines = List.copyOf(lines);
    }

    static Chart bars(Unit unit, String series, List<Line> lines) {
        return new Chart(Kind.BARS, unit, List.of(series), lines, null);
    }
}
