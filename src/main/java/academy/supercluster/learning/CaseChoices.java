/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.LessonContent.Alternative;
import academy.supercluster.courses.LessonContent.Bin;
import academy.supercluster.courses.LessonContent.Decision;
import academy.supercluster.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was chosen in a case. The key of a choice is the decision's id, the key of a sorted row is {@code
 * decision/row}; the value is the key of the alternative or the bin.
 */
record CaseChoices(Map<String, String> byKey) {

    CaseChoices {
        byKey = Map.copyOf(byKey);
    }

    /** One line a choice: key, tabulator, value. */
    static CaseChoices parse(String text) {
        return new CaseChoices(text.lines()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
    }

    String text() {
        return new TreeMap<>(byKey)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** @throws Refusal unless each decision is taken, by something that can be chosen, and nothing else is */
    void requireAnswersTo(List<Decision> decisions) {
        var possible = possible(decisions);
        if (!possible.keySet().equals(byKey.keySet())
                || !byKey.entrySet().stream()
                        .allMatch(choice ->
                                possible.getOrDefault(choice.getKey(), Set.of()).contains(choice.getValue()))) {
            throw new Refusal("learning.case.undecided");
        }
    }

    private static Map<String, Set<String>> possible(List<Decision> decisions) {
        var possible = new HashMap<String, Set<String>>();
        for (var decision : decisions) {
            switch (decision) {
                case Decision.Choice choice ->
                    possible.put(
                            choice.id(),
                            choice.alternatives().stream().map(Alternative::key).collect(Collectors.toSet()));
                case Decision.Sort sort -> {
                    var bins = sort.bins().stream().map(Bin::key).collect(Collectors.toSet());
                    sort.rows().forEach(row -> possible.put(sort.id() + "/" + row.key(), bins));
                }
            }
        }
        return possible;
    }
}
