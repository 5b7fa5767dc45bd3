/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How others decided a case. Nothing is told of fewer than five.
 *
 * @param people how many others were looked at: the latest, at most {@link #AT_MOST}
 * @param counts by key of the choice and then by what was chosen; empty below five people
 */
public record OtherDecisions(int people, Map<String, Map<String, Long>> counts) {

    /** No more decisions than these are looked at, so that the cost does not grow with the learners. */
    public static final int AT_MOST = 500;

    static final int AT_LEAST = 5;

    static OtherDecisions of(List<CaseChoices> others) {
        if (others.size() < AT_LEAST) {
            return new OtherDecisions(others.size(), Map.of());
        }
        var counts = others.stream()
                .flatMap(choices -> choices.byKey().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.groupingBy(Map.Entry::getValue, TreeMap::new, Collectors.counting())));
        return new OtherDecisions(others.size(), Map.copyOf(counts));
    }
}
