/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.measure;

import java.util.List;
import java.util.OptionalDouble;

/** Small arithmetic that several measures share. */
final class Figures {

    private Figures() {}

    /** Whole per cent, rounded half up; 0 of nothing. */
    static int percent(double part, double whole) {
        return whole == 0 ? 0 : (int) Math.round(100 * part / whole);
    }

    /** The middle one, or the mean of the two in the middle. */
    static OptionalDouble median(List<? extends Number> numbers) {
        var sorted = numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** Rounded to so many decimals. */
    static double rounded(double number, int decimals) {
        double power = Math.pow(10, decimals);
        return Math.round(number * power) / power;
    }
}
