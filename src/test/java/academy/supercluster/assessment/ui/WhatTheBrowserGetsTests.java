/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.AttemptId;
import academy.supercluster.assessment.AttemptSheet;
import academy.supercluster.assessment.AttemptTime;
import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.Arrangement;
import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.QuestionHtml;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.assessment.reading.QuizFolder;
import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Percent;
import academy.supercluster.shared.Slug;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The key and the comments stay on the server until the attempt is submitted. */
class WhatTheBrowserGetsTests {

    private static final Moments MOMENTS = new Moments(ZoneId.of("Africa/Lagos"), Locale.ENGLISH);
    private static final AttemptId ATTEMPT = new AttemptId(UUID.randomUUID());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every kind of question, each comment marked. */
    private static List<Question> questions() {
        var marked = QuizFolder.SOUND.replaceAll("feedback(-\\w+)?: ", "$0SECRET ");
        return new QuizFolder()
                        .with("q.yaml", marked)
                        .with("r.yaml", QuizFolder.NEW_KINDS.replaceAll("feedback: ", "$0SECRET "))
                        .read()
                        .quizzes()
                        .stream()
                        .flatMap(quiz -> quiz.questions().stream())
                        .toList();
    }

    private static AttemptSheet sheet(List<Question> questions, @Nullable Instant submitted, @Nullable Answer answer) {
        return sheet(questions, submitted, answer, new AttemptSheet.Looking(true, null));
    }

    private static AttemptSheet sheet(
            List<Question> questions,
            @Nullable Instant submitted,
            @Nullable Answer answer,
            AttemptSheet.Looking looking) {
        var random = new Random(7);
        var items = new ArrayList<AttemptSheet.Item>();
        for (var question : questions) {
            items.add(new AttemptSheet.Item(
                    items.size(),
                    QuestionHtml.of(question),
                    Arrangement.draw(question.task(), random),
                    question.counts(),
                    answer,
                    answer == null ? 0 : 1,
                    answer == null ? null : Instant.parse("2026-11-24T20:40:00Z"),
                    0));
        }
        return new AttemptSheet(
                ATTEMPT,
                new LessonId("stage-quiz-lesson"),
                "Stage quiz",
                new Percent(80),
                submitted,
                Percent.NONE,
                false,
                false,
                new AttemptTime(Instant.EPOCH, null, Duration.ZERO),
                looking,
                items);
    }

    @Test
    void whileItIsOpenHoldsNoCommentAndNoAcceptedWord() {
        var open = OpenSheet.json(sheet(questions(), null, null), MOMENTS);
        assertThat(open)
                .contains("What is it?", "Supercluster", "Put the functions in order.")
                .doesNotContain("SECRET", "24.2", "34.5", "entrepreneurs", "investors", "correct", "key", "rated")
                .contains("data-gap=", "Integrity", "\"unit\":\"%\"")
                .doesNotContain("organisation", "Only claims", "\"bin\"", "\"form\":\"chosen\",\"answer\"");
        var done = reviewed(sheet(questions(), Instant.EPOCH, null));
        assertThat(done).contains("SECRET", "24.2", "entrepreneurs", "correct");
    }

    /** Whatever the key is: as long as the texts are the same, the browser gets the same. */
    @Test
    void whileItIsOpenDoesNotDependOnTheKey() {
        var asked = OpenSheet.json(sheet(questions(), null, null), MOMENTS);
        var turned = questions().stream()
                .map(WhatTheBrowserGetsTests::withAnotherKey)
                .toList();
        assertThat(OpenSheet.json(sheet(turned, null, null), MOMENTS)).isEqualTo(asked);
    }

    private static Question withAnotherKey(Question question) {
        return new Question(
                question.id(),
                question.objective(),
                question.reread(),
                question.stem(),
                "Another comment.",
                question.competencies(),
                question.difficulty(),
                question.review(),
                withAnotherKey(question.task()));
    }

    private static Task withAnotherKey(Task task) {
        return switch (task) {
            case Task.Single single -> new Task.Single(turned(single.options()));
            case Task.Multiple multiple -> new Task.Multiple(turned(multiple.options()));
            case Task.Match match -> match;
            case Task.Numeric numeric ->
                new Task.Numeric(BigDecimal.TWO, BigDecimal.TEN, numeric.unit(), "a", "b", List.of());
            case Task.TrueFalseReason statement ->
                new Task.TrueFalseReason(!statement.answer(), "a", "b", turned(statement.reasons()));
            case Task.Order order -> order;
            case Task.Situational situation ->
                new Task.Situational(
                        situation.options().stream()
                                .map(option -> new Task.Response(option.text(), 6 - option.key(), "c"))
                                .toList(),
                        situation.rated());
            case Task.Short _ -> new Task.Short(List.of(List.of("x"), List.of("y", "z")), "a", "b");
            case Task.Categorise bins ->
                new Task.Categorise(
                        bins.bins(),
                        bins.items().stream()
                                .map(item -> new Task.Binned(item.text(), 0, "e"))
                                .toList());
            case Task.Cloze cloze ->
                new Task.Cloze(
                        cloze.text(),
                        cloze.gaps().stream()
                                .map(WhatTheBrowserGetsTests::withAnotherKey)
                                .toList());
            case Task.LongAnswer prose -> new Task.LongAnswer(prose.least(), prose.most(), List.of("a", "b", "c", "d"));
        };
    }

    private static Gap withAnotherKey(Gap gap) {
        return switch (gap) {
            case Gap.Typed _ -> new Gap.Typed(List.of("z"), "f");
            case Gap.Chosen chosen ->
                new Gap.Chosen(chosen.options(), chosen.options().size() - 1 - chosen.answer(), "f");
            case Gap.Calculated number -> new Gap.Calculated(BigDecimal.TWO, BigDecimal.ZERO, number.unit(), "f");
        };
    }

    private static List<Task.Option> turned(List<Task.Option> options) {
        return options.stream()
                .map(option -> new Task.Option(option.text(), !option.correct(), "d"))
                .toList();
    }

    @Test
    void thingsToBeOrderedOrMatchedStandInTheDrawnOrder() {
        var sheet = sheet(questions(), null, null);
        var items = json(OpenSheet.json(sheet, MOMENTS)).get("items");
        for (var item : sheet.items()) {
            if (item.question().task() instanceof Task.Order order) {
                assertThat(items.get(item.place()).get("options").valueStream().map(JsonNode::stringValue))
                        .containsExactlyElementsOf(item.arrangement().authored().stream()
                                .map(i -> order.items().get(i).text())
                                .toList())
                        .isNotEqualTo(
                                order.items().stream().map(Task.Item::text).toList());
            }
        }
    }

    @Test
    void hasTheSavedAnswerByPlacesAndWhenItWasSaved() {
        var question = questions().getFirst();
        var sheet = sheet(List.of(question), null, new Answer.Choice(1));
        var item = json(OpenSheet.json(sheet, MOMENTS)).get("items").get(0);
        var place = sheet.items().getFirst().arrangement().authored().indexOf(1);
        assertThat(item.get("answer").stringValue()).isEqualTo("{\"choice\":" + place + "}");
        assertThat(item.get("at").stringValue()).isEqualTo("21:40");
        assertThat(item.get("revision").intValue()).isOne();
    }

    @Test
    void afterItIsSubmittedHasACommentForEachOptionAndTheLessonToReread() {
        var question = questions().getFirst();
        var sheet = sheet(List.of(question), Instant.EPOCH, new Answer.Choice(0));
        var item = json(reviewed(sheet)).get("items").get(0);
        assertThat(item.get("feedbacks")).hasSize(3);
        var right = sheet.items().getFirst().arrangement().authored().indexOf(1);
        assertThat(item.get("correct").get(right).booleanValue()).isTrue();
        assertThat(item.get("reread").get("href").stringValue()).isEqualTo("learn/what-stage/sort-systems");
        assertThat(item.get("feedback").stringValue()).contains("<em>sign</em>");
    }

    /** Where the rules say so, right answers stay on the server also afterwards. */
    @Test
    void afterItIsSubmittedHasNoQuestionsUnlessTheyMayBeLookedBackOn() {
        var looking = new AttemptSheet.Looking(false, Instant.parse("2027-03-01T17:00:00Z"));
        var told = reviewed(sheet(questions(), Instant.EPOCH, null, looking));
        assertThat(json(told).get("items")).isEmpty();
        assertThat(json(told).get("submitted").booleanValue()).isTrue();
        assertThat(told).doesNotContain("SECRET", "24.2", "entrepreneurs", "Supercluster");
    }

    @Test
    void saysHowMuchTimeIsLeftByTheServersClock() {
        var now = Instant.parse("2027-03-01T17:00:00Z");
        var sheet = sheet(questions(), null, null);
        var timed = new AttemptTime(now, now.plusSeconds(754), Duration.ofMinutes(3));
        assertThat(TimeWords.left(timed)).isEqualTo(754);
        assertThat(TimeWords.left(new AttemptTime(now, now.minusSeconds(9), Duration.ZERO)))
                .isZero();
        assertThat(TimeWords.left(sheet.time())).isEqualTo(-1);
    }

    @Test
    void hasNoScriptOfAnAuthor() {
        var hostile =
                QuizFolder.SOUND.replace("What is it?", "What <script>alert(1)</script><b onclick=x()>is</b> it?");
        var sheet = sheet(
                new QuizFolder()
                        .with("q.yaml", hostile)
                        .read()
                        .quizzes()
                        .getFirst()
                        .questions(),
                null,
                null);
        assertThat(OpenSheet.json(sheet, MOMENTS)).doesNotContain("<script", "onclick");
    }

    private static String reviewed(AttemptSheet sheet) {
        var lesson = new CourseOutline.Lesson(
                new LessonId("sort-systems"),
                new Slug("sort-systems"),
                "Sort systems",
                LessonKind.CASE,
                20,
                CompletionRule.DECISION,
                "classify",
                List.of(),
                null);
        var module = new CourseOutline.Module("m", new Slug("all"), "All", "", List.of(lesson));
        var course = new CourseOutline(
                new CourseId("c1"),
                1,
                new Slug("what-stage"),
                "T",
                "",
                "en",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(module));
        return ReviewedSheet.json(sheet, course, List.of("80 %."), false, true);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
