/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

import java.util.OptionalDouble;

/**
 * How one version of a question did in first attempts, as sums from which every figure follows. For an attempt, x is the
 * share that this question earned, from 0 to 1, and y the mean share of the other questions that counted.
 *
 * @param asked attempts in which it was asked, answered or not
 * @param entirely those in which it earned everything
 * @param compared those with at least one other question, over which the sums from {@code sumX} on go
 * @param sumAll sum of x over all attempts in which it was asked
 */
public record ItemTally(
        int asked,
        int entirely,
        int compared,
        double sumAll,
        double sumX,
        double sumY,
        double sumXX,
        double sumYY,
        double sumXY) {

    /** Of a question that nobody was asked yet. */
    public static final ItemTally NOTHING = new ItemTally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final double NO_SPREAD = 1e-9;

    /** The share of the attempts in which it earned everything, 0 to 1. */
    public double entirelyRight() {
        return asked == 0 ? 0 : (double) entirely / asked;
    }

    /**
     * The mean share that was earned, 0 to 1: the facility or difficulty index of classical test theory (Crocker and
     * Algina, <i>Introduction to Classical and Modern Test Theory</i>, 1986, chapter 14). Where nothing is half right it
     * is {@link #entirelyRight()}.
     */
    public double facility() {
        return asked == 0 ? 0 : sumAll / asked;
    }

    /**
     * Pearson's correlation between this question and the mean of the others in the same attempt, −1 to 1: the corrected
     * item–total correlation (Nunnally and Bernstein, <i>Psychometric Theory</i>, 3rd edition, 1994, chapter 8), with the
     * mean instead of the sum, because attempts draw different questions:
     * r = (nΣxy − ΣxΣy) ÷ √((nΣx² − (Σx)²)(nΣy² − (Σy)²)). Empty where everybody earned the same.
     */
    public OptionalDouble itemRest() {
        double spreadX = compared * sumXX - sumX * sumX;
        double spreadY = compared * sumYY - sumY * sumY;
        double least = NO_SPREAD * compared * compared;
        if (compared < 2 || spreadX <= least || spreadY <= least) {
            return OptionalDouble.empty();
        }
        double r = (compared * sumXY - sumX * sumY) / Math.sqrt(spreadX * spreadY);
        return OptionalDouble.of(Math.max(-1, Math.min(1, r)));
    }
}
