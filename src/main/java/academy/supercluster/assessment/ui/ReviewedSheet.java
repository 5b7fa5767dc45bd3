/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.AttemptSheet;
import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.AnswerJson;
import academy.supercluster.assessment.question.Feedback;
import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.ShortText;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A submitted attempt as the browser gets it: own answers, right answers, feedback for each option, what to reread. */
final class ReviewedSheet {

    private ReviewedSheet() {}

    /**
     * The result, and the questions only if they may be looked back on.
     *
     * @param sentences what is said about the result as a whole, the first as a heading
     * @param mayBegin whether another attempt may begin
     */
    static String json(
            AttemptSheet sheet, CourseOutline course, List<String> sentences, boolean anotherIsOpen, boolean mayBegin) {
        return JacksonUtils.getMapper()
                .writeValueAsString(Map.of(
                        "attempt",
                        sheet.attempt().toString(),
                        "submitted",
                        true,
                        "passed",
                        sheet.passed(),
                        "anotherIsOpen",
                        anotherIsOpen,
                        "mayBegin",
                        mayBegin,
                        "awaiting",
                        sheet.awaiting(),
                        "sentences",
                        sentences,
                        "items",
                        sheet.looking().allowed()
                                ? sheet.items().stream()
                                        .map(item -> item(item, course))
                                        .toList()
                                : List.of()));
    }

    /** A question with its comments. */
    static Map<String, Object> item(AttemptSheet.Item item, CourseOutline course) {
        var question = item.question();
        var facts = OpenSheet.asked(item);
        var answer = Optional.ofNullable(item.answer());
        facts.put("earned", item.earned());
        facts.put("feedback", question.feedback());
        Optional.ofNullable(item.mark()).ifPresent(mark -> {
            facts.put("level", mark.level());
            facts.put("said", mark.remark());
        });
        answer.ifPresent(
                given -> facts.put("answer", AnswerJson.write(item.arrangement().shown(given))));
        reread(question.reread(), course).ifPresent(lesson -> facts.put("reread", lesson));
        switch (question.task()) {
            case Task.Single single -> options(item, facts, single.options());
            case Task.Multiple multiple -> options(item, facts, multiple.options());
            case Task.Match match -> {
                facts.put("right", match.pairs().stream().map(Task.Pair::right).toList());
                facts.put(
                        "feedbacks",
                        match.pairs().stream().map(Task.Pair::feedback).toList());
            }
            case Task.Numeric numeric -> {
                facts.put("number", numeric.answer().toPlainString());
                facts.put(
                        "tolerance",
                        numeric.tolerance().signum() == 0
                                ? ""
                                : numeric.tolerance().toPlainString());
                facts.put("remark", Feedback.on(numeric, answer.orElse(null)));
            }
            case Task.TrueFalseReason statement -> {
                facts.put("verdict", statement.answer());
                facts.put("remarks", List.of(statement.feedbackTrue(), statement.feedbackFalse()));
                options(item, facts, statement.reasons());
            }
            case Task.Order order -> {
                facts.put("right", order.items().stream().map(Task.Item::text).toList());
                facts.put(
                        "feedbacks",
                        order.items().stream().map(Task.Item::feedback).toList());
                answer.map(Answer.Ordering.class::cast).ifPresent(given -> facts.put("put", places(given)));
            }
            case Task.Situational situation -> {
                facts.put(
                        "keys",
                        OpenSheet.shown(item, i -> situation.options().get(i).key()));
                facts.put(
                        "feedbacks",
                        OpenSheet.shown(item, i -> situation.options().get(i).feedback()));
            }
            case Task.Short words -> {
                facts.put("right", words.accept().stream().map(List::getFirst).toList());
                facts.put("found", ShortText.found(words.accept(), texts(answer)));
                facts.put("remark", Feedback.on(words, answer.orElse(null)));
            }
            case Task.Categorise categorise -> {
                var bins = categorise.bins();
                facts.put(
                        "right",
                        OpenSheet.shown(
                                item, i -> bins.get(categorise.items().get(i).bin())));
                facts.put(
                        "feedbacks",
                        OpenSheet.shown(item, i -> categorise.items().get(i).feedback()));
            }
            case Task.Cloze cloze -> {
                facts.put("filled", GapFacts.filled(cloze, answer.orElse(null)));
                facts.put("right", cloze.gaps().stream().map(Gap::right).toList());
                facts.put("feedbacks", cloze.gaps().stream().map(Gap::feedback).toList());
            }
            case Task.LongAnswer prose -> facts.put("levels", prose.levels());
        }
        return facts;
    }

    private static void options(AttemptSheet.Item item, Map<String, Object> facts, List<Task.Option> options) {
        facts.put("correct", OpenSheet.shown(item, i -> options.get(i).correct()));
        facts.put("feedbacks", OpenSheet.shown(item, i -> options.get(i).feedback()));
    }

    /** At which place, from 1, the learner put each item of the right order. */
    private static List<Integer> places(Answer.Ordering given) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < given.items().size(); i++) {
            places.add(given.items().indexOf(i) + 1);
        }
        return places;
    }

    private static List<String> texts(Optional<Answer> answer) {
        return answer.map(Answer.Words.class::cast).map(Answer.Words::texts).orElse(List.of());
    }

    private static Optional<Map<String, String>> reread(@Nullable String lesson, CourseOutline course) {
        return Optional.ofNullable(lesson)
                .flatMap(id -> course.lesson(new LessonId(id)))
                .map(found -> Map.of("title", found.title(), "href", Places.lesson(course, found)));
    }
}
