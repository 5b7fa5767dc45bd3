/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Questions as a quiz file for the course folder. Where something is missing that a quiz needs, such as the objective or a
 * feedback, nothing stands in its place, so that {@code check-course} points to it.
 */
final class QuizYaml {

    private static final String HEAD = """
            # yaml-language-server: $schema=../../../docs/schema/quiz.schema.json
            # Reviewed questions from other systems. Give the quiz its id, its title and its draw, complete what
            # check-course points to, and put the file into the folder “quizzes” of the course.
            id: imported-questions
            title: Imported questions
            draw: {}
            """;

    private QuizYaml() {}

    static String file(List<Question> questions) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setIndent(2);
        options.setWidth(110);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        var content =
                Map.of("questions", questions.stream().map(QuizYaml::entry).toList());
        return HEAD + new Yaml(options).dump(content);
    }

    private static Map<String, Object> entry(Question question) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", question.id());
        entry.put("kind", question.task().type().word());
        put(entry, "objective", question.objective());
        put(entry, "reread", question.reread() == null ? "" : question.reread());
        if (!question.competencies().isEmpty()) {
            entry.put(
                    "competencies",
                    question.competencies().stream().map(code -> code.value()).toList());
        }
        var difficulty = question.difficulty();
        if (difficulty != null) {
            entry.put("difficulty", BankRows.word(difficulty));
        }
        entry.put("stem", question.stem());
        put(entry, "feedback", question.feedback());
        task(entry, question.task());
        return entry;
    }

    private static void task(Map<String, Object> entry, Task task) {
        switch (task) {
            case Task.Single single -> entry.put("options", options(single.options()));
            case Task.Multiple multiple -> entry.put("options", options(multiple.options()));
            case Task.Match match -> {
                entry.put(
                        "pairs",
                        match.pairs().stream()
                                .map(pair ->
                                        map("left", pair.left(), "right", pair.right(), "feedback", pair.feedback()))
                                .toList());
                if (!match.distractors().isEmpty()) {
                    entry.put("distractors", match.distractors());
                }
            }
            case Task.Numeric numeric -> numeric(entry, numeric);
            case Task.TrueFalseReason statement -> {
                entry.put("answer", statement.answer());
                entry.put("feedback-true", statement.feedbackTrue());
                entry.put("feedback-false", statement.feedbackFalse());
                entry.put("reasons", options(statement.reasons()));
            }
            case Task.Order order ->
                entry.put(
                        "items",
                        order.items().stream()
                                .map(item -> {
                                    var step = map("text", item.text());
                                    put(step, "feedback", item.feedback());
                                    return step;
                                })
                                .toList());
            case Task.Situational situation -> {
                entry.put("status", situation.rated() ? "rated" : "draft");
                entry.put(
                        "options",
                        situation.options().stream()
                                .map(option ->
                                        map("text", option.text(), "key", option.key(), "feedback", option.feedback()))
                                .toList());
            }
            case Task.Short words -> {
                entry.put("accept", words.accept().stream().map(ArrayList::new).toList());
                entry.put("feedback-right", words.feedbackRight());
                entry.put("feedback-wrong", words.feedbackWrong());
            }
            case Task.Categorise categorise -> {
                entry.put("bins", categorise.bins());
                entry.put(
                        "items",
                        categorise.items().stream()
                                .map(item -> map(
                                        "text", item.text(),
                                        "bin", categorise.bins().get(item.bin()),
                                        "feedback", item.feedback()))
                                .toList());
            }
            case Task.Cloze cloze -> {
                entry.put("text", cloze.text());
                entry.put("gaps", cloze.gaps().stream().map(QuizYaml::gap).toList());
            }
            case Task.LongAnswer text -> {
                entry.put("words", map("least", text.least(), "most", text.most()));
                entry.put(
                        "levels",
                        text.levels().stream().filter(level -> !level.isEmpty()).toList());
            }
        }
    }

    private static Map<String, Object> gap(Gap gap) {
        var entry = switch (gap) {
            case Gap.Typed typed -> map("accept", new ArrayList<>(typed.accept()));
            case Gap.Chosen chosen -> map("options", new ArrayList<>(chosen.options()), "answer", chosen.right());
            case Gap.Calculated number -> {
                var calculated = map("answer", number(number.answer()), "tolerance", number(number.tolerance()));
                put(calculated, "unit", number.unit());
                yield calculated;
            }
        };
        put(entry, "feedback", gap.feedback());
        return entry;
    }

    private static void numeric(Map<String, Object> entry, Task.Numeric numeric) {
        entry.put("answer", number(numeric.answer()));
        entry.put("tolerance", number(numeric.tolerance()));
        put(entry, "unit", numeric.unit());
        entry.put("feedback-right", numeric.feedbackRight());
        entry.put("feedback-wrong", numeric.feedbackWrong());
        if (!numeric.near().isEmpty()) {
            entry.put(
                    "near",
                    numeric.near().stream()
                            .map(near -> map(
                                    "value", number(near.value()),
                                    "tolerance", number(near.tolerance()),
                                    "feedback", near.feedback()))
                            .toList());
        }
    }

    private static List<Map<String, Object>> options(List<Task.Option> options) {
        return options.stream()
                .map(option -> {
                    var entry = map("text", option.text());
                    if (option.correct()) {
                        entry.put("correct", true);
                    }
                    entry.put("feedback", option.feedback());
                    return entry;
                })
                .toList();
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static void put(Map<String, Object> entry, String key, String text) {
        if (!text.isEmpty()) {
            entry.put(key, text);
        }
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
