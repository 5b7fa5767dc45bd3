/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.AttemptSheet;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.shared.Moments;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** An open attempt as the browser gets it: what is asked and what is saved, by places, and nothing of the key. */
final class OpenSheet {

    private OpenSheet() {}

    static String json(AttemptSheet sheet, Moments moments) {
        return json(sheet, moments, "", "");
    }

    /**
     * @param ends when it ends, on the learner's clock, or empty
     * @param givenBack what is said about time that was given back, or empty
     */
    static String json(AttemptSheet sheet, Moments moments, String ends, String givenBack) {
        return JacksonUtils.getMapper()
                .writeValueAsString(Map.of(
                        "attempt",
                        sheet.attempt().toString(),
                        "left",
                        TimeWords.left(sheet.time()),
                        "ends",
                        ends,
                        "givenBack",
                        givenBack,
                        "items",
                        sheet.items().stream().map(item -> item(item, moments)).toList()));
    }

    private static Map<String, Object> item(AttemptSheet.Item item, Moments moments) {
        var facts = asked(item);
        facts.put("revision", item.revision());
        var answer = item.answer();
        if (answer != null) {
            facts.put("answer", AnswerJson.write(item.arrangement().shown(answer)));
        }
        if (item.answeredAt() != null) {
            facts.put("at", moments.time(item.answeredAt()));
        }
        return facts;
    }

    /** What the learner sees of a question before answering it. */
    static Map<String, Object> asked(AttemptSheet.Item item) {
        var task = item.question().task();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", task.type().word());
        facts.put("stem", item.question().stem());
        facts.put("counts", item.counts());
        switch (task) {
            case Task.Single single ->
                facts.put("options", shown(item, i -> single.options().get(i).text()));
            case Task.Multiple multiple ->
                facts.put("options", shown(item, i -> multiple.options().get(i).text()));
            case Task.Match match -> {
                facts.put("lefts", match.pairs().stream().map(Task.Pair::left).toList());
                facts.put("options", shown(item, match::right));
            }
            case Task.Numeric numeric -> facts.put("unit", numeric.unit());
            case Task.TrueFalseReason statement ->
                facts.put("options", shown(item, i -> statement.reasons().get(i).text()));
            case Task.Order order ->
                facts.put("options", shown(item, i -> order.items().get(i).text()));
            case Task.Situational situation ->
                facts.put("options", shown(item, i -> situation.options().get(i).text()));
            case Task.Short words -> facts.put("needed", words.accept().size());
            case Task.Categorise categorise -> {
                facts.put("bins", categorise.bins());
                facts.put("options", shown(item, i -> categorise.items().get(i).text()));
            }
            case Task.Cloze cloze -> {
                facts.put("text", cloze.text());
                facts.put("gaps", GapFacts.asked(cloze, item.arrangement()));
            }
            case Task.LongAnswer prose -> {
                facts.put("least", prose.least());
                facts.put("most", prose.most());
            }
        }
        return facts;
    }

    /** Something of each option, in the order in which the learner sees them. */
    static <T> List<T> shown(AttemptSheet.Item item, IntFunction<T> ofAuthored) {
        return inOrder(item.arrangement(), ofAuthored);
    }

    private static <T> List<T> inOrder(Arrangement arrangement, IntFunction<T> ofAuthored) {
        return arrangement.authored().stream().map(ofAuthored::apply).toList();
    }
}
