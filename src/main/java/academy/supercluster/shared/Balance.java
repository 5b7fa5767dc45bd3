/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How the members of something are spread over the five stakeholder groups. The formulas are the academy's own design
 * (coverage with floors) or named in the literature (evenness after Pielou, fit by the Jensen-Shannon divergence).
 *
 * @param counts organisations by group; a group that is missing has none
 */
public record Balance(Map<StakeholderGroup, Integer> counts) {

    /** @throws IllegalArgumentException if a count is negative */
    public Balance {
        var all = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        for (var group : StakeholderGroup.values()) {
            int count = counts.getOrDefault(group, 0);
            if (count < 0) {
                throw new IllegalArgumentException("A group cannot have " + count + " members");
            }
            all.put(group, count);
        }
        counts = Map.copyOf(all);
    }

    public int of(StakeholderGroup group) {
        return counts.getOrDefault(group, 0);
    }

    public int members() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many organisations a group needs to count as present: 3 up to 100 members, 5 up to 500, 10 above. It steps
     * with the size alone, so that one more member of a group never lowers the coverage within a size.
     */
    public int floor() {
        int members = members();
        return members <= 100 ? 3 : members <= 500 ? 5 : 10;
    }

    /** Groups at or above the {@link #floor}, 0 to 5. */
    public int coverage() {
        return (int) counts.values().stream().filter(count -> count >= floor()).count();
    }

    /** The groups below the {@link #floor}, in their usual order. */
    public List<StakeholderGroup> missing() {
        return Arrays.stream(StakeholderGroup.values())
                .filter(group -> of(group) < floor())
                .toList();
    }

    /**
     * Pielou's evenness, J = −Σ p·ln p ÷ ln 5 with p the share of each group. 1 when all five are equally large, 0 when
     * there is only one; empty groups count among the five. Nothing without members.
     */
    public OptionalDouble evenness() {
        double members = members();
        if (members == 0) {
            return OptionalDouble.empty();
        }
        double entropy = 0;
        for (int count : counts.values()) {
            if (count > 0) {
                entropy -= count / members * Math.log(count / members);
            }
        }
        return OptionalDouble.of(within(entropy / Math.log(counts.size())));
    }

    /**
     * Fit to a target mix, 1 − JSD(p, t) with the Jensen-Shannon divergence in base 2: 1 when the mix is the target, 0
     * when they have nothing in common. Nothing without members or without a target.
     *
     * @param target weights by group in any unit, such as per cent; they need not add up to anything
     */
    public OptionalDouble targetFit(Map<StakeholderGroup, Double> target) {
        double members = members();
        double whole = target.values().stream()
                .mapToDouble(weight -> Math.max(0, weight))
                .sum();
        if (members == 0 || whole == 0) {
            return OptionalDouble.empty();
        }
        double divergence = 0;
        for (var group : StakeholderGroup.values()) {
            double here = of(group) / members;
            double wanted = Math.max(0, target.getOrDefault(group, 0.0)) / whole;
            double middle = (here + wanted) / 2;
            divergence += (part(here, middle) + part(wanted, middle)) / 2;
        }
        return OptionalDouble.of(within(1 - divergence));
    }

    private static double part(double share, double middle) {
        return share == 0 ? 0 : share * Math.log(share / middle) / Math.log(2);
    }

    private static double within(double value) {
        return Math.clamp(value, 0, 1);
    }
}
