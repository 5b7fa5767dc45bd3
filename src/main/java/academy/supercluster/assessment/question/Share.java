/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import academy.supercluster.shared.Percent;
import java.math.BigInteger;
import java.util.Collection;

/**
 * What one question earned of what it could earn, kept as an exact fraction so that 80 % is never missed by a rounding
 * error.
 *
 * @param part 0 to {@code whole}
 * @param whole greater than 0
 */
public record Share(int part, int whole) {

    public static final Share NOTHING = new Share(0, 1);
    public static final Share EVERYTHING = new Share(1, 1);

    /** @throws IllegalArgumentException unless {@code 0 <= part <= whole} and {@code whole > 0} */
    public Share {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("No share: " + part + " of " + whole);
        }
    }

    static Share when(boolean right) {
        return right ? EVERYTHING : NOTHING;
    }

    /** Between 0 and 1, for display and comparison only. */
    public double value() {
        return (double) part / whole;
    }

    public boolean isEverything() {
        return part == whole;
    }

    /**
     * The mean of the shares in per cent, rounded down to a whole one: so 100 % means that everything was right, and a
     * result reaches a pass mark exactly when it is shown as reaching it. The mean of no shares is 0.
     */
    public static Percent mean(Collection<Share> shares) {
        var parts = BigInteger.ZERO;
        var wholes = BigInteger.ONE;
        for (var share : shares) {
            var whole = BigInteger.valueOf(share.whole);
            parts = parts.multiply(whole).add(BigInteger.valueOf(share.part).multiply(wholes));
            wholes = wholes.multiply(whole);
        }
        var count = BigInteger.valueOf(Math.max(1, shares.size()));
        return new Percent(parts.multiply(BigInteger.valueOf(100))
                .divide(wholes.multiply(count))
                .intValueExact());
    }
}
