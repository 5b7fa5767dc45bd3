/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

/** A whole share of a hundred, 0 to 100. */
public record Percent(int value) implements Comparable<Percent> {

    public static final Percent NONE = new Percent(0);
    public static final Percent ALL = new Percent(100);

    /** @throws IllegalArgumentException outside 0 to 100 */
    public Percent {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("Not a percentage: " + value);
        }
    }

    /**
     * The share of {@code part} in {@code whole}, rounded down, so that 100 % is said only when nothing is left.
     *
     * @throws IllegalArgumentException unless {@code 0 <= part <= whole} and {@code whole > 0}
     */
    public static Percent of(int part, int whole) {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("No share: " + part + " of " + whole);
        }
        return new Percent((int) (100L * part / whole));
    }

    public boolean isAtLeast(Percent other) {
        return value >= other.value;
    }

    @Override
    public int compareTo(Percent other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value + " %";
    }
}
