/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.util.Collection;

/**
 * When a work is accepted: no criterion below level {@value #LEAST}, and the mean at least {@value #MEAN}.0. Gates, not
 * an average alone, because averages hide failure.
 */
public final class PassRule {

    /** The lowest level with which a work can pass. */
    public static final int LEAST = 2;

    /** What the mean of the levels must reach. */
    public static final int MEAN = 3;

    private PassRule() {}

    /**
     * @param levels one for each criterion, 1 to 4
     * @throws IllegalArgumentException without a level, or with one out of range
     */
    public static boolean accepts(Collection<Integer> levels) {
        if (levels.isEmpty() || levels.stream().anyMatch(level -> level < 1 || level > Assignment.LEVELS)) {
            throw new IllegalArgumentException("Not the levels of a rubric: " + levels);
        }
        int sum = levels.stream().mapToInt(Integer::intValue).sum();
        return levels.stream().allMatch(level -> level >= LEAST) && sum >= MEAN * levels.size();
    }
}
