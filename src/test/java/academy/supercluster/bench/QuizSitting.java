/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.bench.UiTree.Element;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * One quiz taken from the first to the last question, action by action, without anything around it. Whoever wants to know
 * what must be there afterwards is told of each answer when the server has acknowledged it.
 */
final class QuizSitting {

    private final VaadinConversation tab;
    private final AnswerBook book;
    private final Lesson quiz;
    private final BiConsumer<String, Integer> acknowledged;

    /** @param acknowledged told of the attempt and the place of every answer that is said to be saved */
    QuizSitting(VaadinConversation tab, AnswerBook book, BiConsumer<String, Integer> acknowledged) {
        this.tab = tab;
        this.book = book;
        this.acknowledged = acknowledged;
        this.quiz = book.course().lessons().stream()
                .filter(lesson -> lesson.kind() == LessonKind.QUIZ)
                .findFirst()
                .orElseThrow();
    }

    /** @param questions how many an attempt has */
    List<Visit.Action> actions(int questions) {
        var actions = new ArrayList<Visit.Action>();
        actions.add(new Visit.Action("quiz", this::open));
        actions.add(new Visit.Action("start", this::start));
        for (var place = 0; place < questions; place++) {
            var number = place;
            actions.add(new Visit.Action("answer", () -> answer(number)));
        }
        actions.add(new Visit.Action("submit", this::submit));
        return actions;
    }

    private void open() throws IOException, InterruptedException {
        tab.open("/learn/" + book.course().slug() + "/" + quiz.slug());
        find("button", "Start attempt");
    }

    private void start() throws IOException, InterruptedException {
        tab.click(find("button", "Start attempt"));
        if (sheet().has("submitted")) {
            throw tab.disappointed("an attempt that is submitted already");
        }
    }

    private void answer(int place) throws IOException, InterruptedException {
        var sheet = sheet();
        var item = sheet.path("items").get(place);
        if (item == null) {
            throw tab.disappointed("only " + sheet.path("items").size() + " questions");
        }
        var told = tab.call(find("academy-quiz"), "answer", place, 0, book.right(item));
        if (!told.path("outcome").asString().equals("saved")) {
            throw tab.disappointed("an answer that is " + told.path("outcome"));
        }
        acknowledged.accept(sheet.path("attempt").asString(), place);
    }

    private void submit() throws IOException, InterruptedException {
        tab.tell(find("academy-quiz"), "submit");
        if (!sheet().path("submitted").asBoolean(false)) {
            throw tab.disappointed("not submitted");
        }
    }

    private JsonNode sheet() throws Disappointed {
        return VaadinConversation.JSON.readTree(find("academy-quiz").value("sheet"));
    }

    private Element find(String tag) throws Disappointed {
        return tab.page().find(tag).orElseThrow(() -> tab.disappointed("no " + tag));
    }

    private Element find(String tag, String words) throws Disappointed {
        return tab.page().find(tag, words).orElseThrow(() -> tab.disappointed("no " + tag + " " + words));
    }
}
