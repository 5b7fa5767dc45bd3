/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.bench.UiTree.Element;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Option;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.courses.LessonKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One learner's visit, action by action: home, the course, three lessons finished, a quiz begun, three answers, submitted,
 * looked back at. Every action looks at the page that came of it, and is disappointed if that lacks what it should hold.
 */
final class Visit {

    /** The kinds of action there are. */
    static final List<String> KINDS =
            List.of("home", "course", "lesson", "recall", "decide", "quiz", "start", "answer", "submit", "review");

    private static final int ANSWERS = 3;
    private static final int LESSONS = 3;

    /** Something a person does, then waits for. */
    record Action(String kind, Step step) {}

    interface Step {
        void take() throws IOException, InterruptedException;
    }

    private final VaadinConversation tab;
    private final AnswerBook book;
    private final Set<String> wrong;
    private String attempt = "";

    /** @param wrong kinds of action to expect wrongly of, so that they must fail; none for a real run */
    Visit(VaadinConversation tab, AnswerBook book, Set<String> wrong) {
        this.tab = tab;
        this.book = book;
        this.wrong = wrong;
    }

    List<Action> actions() {
        var actions = new ArrayList<Action>();
        actions.add(new Action("home", this::home));
        actions.add(new Action("course", this::course));
        var lessons = book.course().lessons();
        lessons.stream()
                .filter(lesson -> lesson.kind() != LessonKind.QUIZ)
                .limit(LESSONS)
                .forEach(lesson -> study(lesson, actions));
        var quiz = lessons.stream()
                .filter(lesson -> lesson.kind() == LessonKind.QUIZ)
                .findFirst()
                .orElseThrow();
        actions.add(new Action("quiz", () -> openQuiz(quiz)));
        actions.add(new Action("start", this::start));
        for (var place = 0; place < ANSWERS; place++) {
            var number = place;
            actions.add(new Action("answer", () -> answer(number)));
        }
        actions.add(new Action("submit", this::submit));
        actions.add(new Action("review", () -> review(quiz)));
        return actions;
    }

    private void study(Lesson lesson, List<Action> actions) {
        var content = book.content(lesson);
        actions.add(new Action("lesson", () -> openLesson(lesson, content)));
        switch (lesson.completion()) {
            case RECALL -> {
                var last = content.recalls().getLast();
                content.recalls()
                        .forEach(recall -> actions.add(new Action("recall", () -> recall(recall, recall == last))));
            }
            case DECISION -> actions.add(new Action("decide", () -> decide(content)));
            case MARK_AS_READ -> actions.add(new Action("mark", this::mark));
            case PASS -> throw new IllegalArgumentException("A quiz: " + lesson.id());
        }
    }

    private void home() throws IOException, InterruptedException {
        tab.open("/home");
        expectLink("home", "learn/" + book.course().slug());
    }

    private void course() throws IOException, InterruptedException {
        tab.follow("/courses/" + book.course().slug());
        expectHeading("course", book.course().title());
        expectLink("course", "learn/" + book.course().slug());
    }

    private void openLesson(Lesson lesson, LessonContent content) throws IOException, InterruptedException {
        tab.follow(path(lesson));
        expectHeading("lesson", lesson.title());
        var part = find(content.decisions().isEmpty() ? "learning-reading" : "learning-case");
        expect("lesson", content.html(), tab.fetch(part.value("src")));
        expect("lesson", "false", player().value("done"));
    }

    private void recall(Recall recall, boolean last) throws IOException, InterruptedException {
        var option = recall.options().stream().filter(Option::right).findFirst().orElseThrow();
        var answered = tab.call(find("learning-reading"), "answer", recall.id(), option.key());
        expect("recall", "true", answered.path("right").asString());
        expect("recall", option.feedbackHtml(), answered.path("feedback").asString());
        expect("recall", String.valueOf(last), player().value("done"));
    }

    private void mark() throws IOException, InterruptedException {
        expect("mark", "", tab.call(find("learning-reading"), "mark").asString());
        expect("mark", "true", player().value("done"));
    }

    private void decide(LessonContent content) throws IOException, InterruptedException {
        var decided = tab.call(
                find("learning-case"),
                "decide",
                VaadinConversation.JSON.writeValueAsString(AnswerBook.decisions(content)),
                "Nobody there could sign for the whole, so the smaller word is the honest one.");
        expect("decide", "", decided.path("problem").asString());
        expect("decide", content.outcomeHtml(), decided.path("outcome").asString());
        expect("decide", "true", player().value("done"));
    }

    private void openQuiz(Lesson quiz) throws IOException, InterruptedException {
        tab.follow(path(quiz));
        expectHeading("quiz", quiz.title());
        find("button", "Start attempt");
    }

    private void start() throws IOException, InterruptedException {
        tab.click(find("button", "Start attempt"));
        var sheet = sheet();
        attempt = sheet.path("attempt").asString();
        expect("start", "true", String.valueOf(sheet.path("items").size() >= ANSWERS && !sheet.has("submitted")));
    }

    private void answer(int place) throws IOException, InterruptedException {
        var told = tab.call(
                find("academy-quiz"),
                "answer",
                place,
                0,
                book.right(sheet().path("items").get(place)));
        expect("answer", "saved", told.path("outcome").asString());
        expect("answer", "1", told.path("revision").asString());
    }

    private void submit() throws IOException, InterruptedException {
        tab.tell(find("academy-quiz"), "submit");
        expectResult("submit");
    }

    private void review(Lesson quiz) throws IOException, InterruptedException {
        tab.follow(path(quiz) + "?attempt=" + attempt);
        expectResult("review");
    }

    /** What was answered is right, what was not earns nothing. */
    private void expectResult(String kind) throws Disappointed {
        var sheet = sheet();
        expect(kind, attempt, sheet.path("attempt").asString());
        expect(kind, "true", sheet.path("submitted").asString());
        var earned = 0;
        for (var item : sheet.path("items")) {
            earned += item.path("earned").asDouble() == 1.0 ? 1 : 0;
        }
        expect(kind, String.valueOf(ANSWERS), String.valueOf(earned));
    }

    private JsonNode sheet() throws Disappointed {
        return VaadinConversation.JSON.readTree(find("academy-quiz").value("sheet"));
    }

    private Element player() throws Disappointed {
        return find("learning-player");
    }

    private String path(Lesson lesson) {
        return "/learn/" + book.course().slug() + "/" + lesson.slug();
    }

    private Element find(String tag) throws Disappointed {
        return tab.page().find(tag).orElseThrow(() -> tab.disappointed("no " + tag));
    }

    private Element find(String tag, String words) throws Disappointed {
        return tab.page().find(tag, words).orElseThrow(() -> tab.disappointed("no " + tag + " " + words));
    }

    private void expectHeading(String kind, String words) throws Disappointed {
        expect(kind, words, find("h1").text());
    }

    private void expectLink(String kind, String beginning) throws Disappointed {
        var link = tab.page()
                .find(each -> each.tag().equals("a") && each.value("href").startsWith(beginning));
        expect(kind, beginning, link.isPresent() ? beginning : "no such link");
    }

    private void expect(String kind, String expected, String found) throws Disappointed {
        var wanted = wrong.contains(kind) ? expected + " (as nobody says it)" : expected;
        if (!wanted.equals(found)) {
            throw tab.disappointed(
                    kind + " should hold “" + abridged(wanted) + "” and holds “" + abridged(found) + "”");
        }
    }

    private static String abridged(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
