/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The gaps of a text as the browser gets them. */
final class GapFacts {

    private GapFacts() {}

    /** What fills each gap: typed, chosen from options in the drawn order with their places, or a number with a unit. */
    static List<Map<String, Object>> asked(Task.Cloze cloze, Arrangement arrangement) {
        var texts = cloze.options();
        var gaps = new ArrayList<Map<String, Object>>();
        for (int gap = 0; gap < cloze.gaps().size(); gap++) {
            gaps.add(
                    switch (cloze.gaps().get(gap)) {
                        case Gap.Typed _ -> Map.of("form", "typed");
                        case Gap.Calculated number -> Map.of("form", "number", "unit", number.unit());
                        case Gap.Chosen chosen -> {
                            int first = cloze.firstOption(gap);
                            int last = first + chosen.options().size() - 1;
                            yield Map.of("form", "chosen", "options", options(texts, arrangement, first, last));
                        }
                    });
        }
        return gaps;
    }

    private static List<Map<String, Object>> options(List<String> texts, Arrangement arrangement, int first, int last) {
        return IntStream.range(0, arrangement.authored().size())
                .filter(place -> arrangement.authored().get(place) >= first
                        && arrangement.authored().get(place) <= last)
                .<Map<String, Object>>mapToObj(place -> {
                    var option = new LinkedHashMap<String, Object>();
                    option.put("place", place);
                    option.put("text", texts.get(arrangement.authored().get(place)));
                    return option;
                })
                .toList();
    }

    /** What became of each gap: what stands in it, and whether that is right. */
    static List<Map<String, Object>> filled(Task.Cloze cloze, @Nullable Answer answer) {
        var options = cloze.options();
        return IntStream.range(0, cloze.gaps().size())
                .<Map<String, Object>>mapToObj(gap -> {
                    var part = answer instanceof Answer.Filled filled
                            ? filled.gaps().get(gap)
                            : null;
                    return Map.of(
                            "text",
                            text(part, options),
                            "right",
                            part != null && cloze.gaps().get(gap).isFilledBy(part, cloze.firstOption(gap)));
                })
                .toList();
    }

    private static String text(@Nullable Answer part, List<String> options) {
        return switch (part) {
            case Answer.Typed typed -> typed.text();
            case Answer.Choice choice when choice.given() -> options.get(choice.option());
            case null, default -> "";
        };
    }
}
