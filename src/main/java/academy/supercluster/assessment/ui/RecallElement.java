/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.retrieval.SittingId;
import academy.supercluster.assessment.retrieval.SittingSheet;
import academy.supercluster.assessment.retrieval.TakingProbes;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sitting in the browser: one question at a time, commented as soon as it is answered. What is being answered stays on
 * the device until it is saved here.
 */
@Tag("academy-recall")
@JsModule("./assessment/recall.ts")
class RecallElement extends Component {

    private static final List<String> KEYS = List.of(
            "assessment.recall.check-answer",
            "assessment.recall.unknown",
            "assessment.recall.next",
            "assessment.recall.result",
            "assessment.recall.empty-answer",
            "assessment.recall.home",
            "assessment.recall.all-right",
            "assessment.recall.partly-right",
            "assessment.recall.not-right",
            "assessment.recall.from");

    private final SittingId sitting;
    private final TakingProbes probes;
    private final CourseCatalogue catalogue;
    private final RecallWords words;

    RecallElement(SittingSheet sheet, TakingProbes probes, CourseCatalogue catalogue, RecallWords words) {
        this.sitting = sheet.sitting();
        this.probes = probes;
        this.catalogue = catalogue;
        this.words = words;
        QuizWords.giveTo(this);
        var more = new LinkedHashMap<String, String>();
        KEYS.forEach(key -> more.put(key.substring(key.lastIndexOf('.') + 1), getTranslation(key)));
        getElement()
                .setProperty("more", JacksonUtils.getMapper().writeValueAsString(more))
                .setProperty("sheet", json(sheet));
    }

    /**
     * What became of an answer, as the page is told.
     *
     * @param item the question with its comments, as JSON; empty when the answer was refused
     * @param result what came of the sitting, as JSON; empty as long as it is not finished
     * @param problem why it was refused, or empty
     */
    record Told(String item, String result, String problem) {}

    /** @param answer as JSON, or empty for somebody who does not know */
    @ClientCallable
    Told answer(int place, String answer) {
        try {
            var sheet = probes.answer(sitting, place, answer);
            return new Told(text(item(sheet.item(place))), result(sheet), "");
        } catch (Refusal refusal) {
            return new Told("", "", getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private String result(SittingSheet sheet) {
        return sheet.isFinished()
                ? text(Map.of(
                        "retained",
                        sheet.parts().stream().anyMatch(SittingSheet.Part::retained),
                        "sentences",
                        words.result(sheet, probes.recall())))
                : "";
    }

    private String json(SittingSheet sheet) {
        return text(Map.of(
                "sitting",
                sitting.toString(),
                "items",
                sheet.items().stream().map(this::item).toList()));
    }

    /** The question; with key and comments only if it is answered. */
    private Map<String, Object> item(SittingSheet.Item item) {
        var course = catalogue.course(item.course()).orElseThrow(() -> new NotFound("course " + item.course()));
        var facts = item.answered() ? ReviewedSheet.item(item.asked(), course) : OpenSheet.asked(item.asked());
        facts.put("answered", item.answered());
        facts.put("course", course.title());
        return facts;
    }

    private static String text(Object facts) {
        return JacksonUtils.getMapper().writeValueAsString(facts);
    }
}
