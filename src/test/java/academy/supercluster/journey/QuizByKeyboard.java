/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import academy.supercluster.testing.Keys;
import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes a quiz rightly with nothing but keys. */
final class QuizByKeyboard {

    private final Page page;
    private final Visitor visitor;
    private final Keys keys;
    private final QuizTaker book;

    QuizByKeyboard(Visitor visitor, Keys keys, String file) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.keys = keys;
        this.book = new QuizTaker(visitor, file);
    }

    void takeRightly() {
        keys.to(visitor.button("Start attempt")).press("Enter");
        page.locator(".quiz-step").first().waitFor();
        var questions = page.locator(".quiz-step").count();
        for (var place = 0; place < questions; place++) {
            visitor.heading("Question " + (place + 1) + " of").waitFor();
            answer(book.questionOnThePage());
            // On from the field, which is what sends what was typed in it.
            keys.press("Tab");
            page.locator("#quiz-line")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Saved \\d")))
                    .waitFor();
            keys.to(page.locator(".quiz-moves .button-primary")).press("Enter");
        }
        visitor.heading("Before you submit")
                .or(page.locator(".quiz-check h2"))
                .first()
                .waitFor();
        keys.to(page.locator(".quiz-check .button-primary")).press("Enter");
        page.locator(".quiz-result").waitFor();
    }

    private void answer(Map<String, Object> question) {
        switch ((String) question.get("kind")) {
            case "single" ->
                choose(".quiz-options", QuizTaker.right(question, "options").getFirst());
            case "multiple" ->
                QuizTaker.right(question, "options")
                        .forEach(text -> keys.to(input(option(text))).press("Space"));
            case "match" -> match(question);
            case "numeric" -> keys.to(page.locator("#quiz-number")).type(String.valueOf(question.get("answer")));
            case "true-false-reason" -> {
                choose(".quiz-verdict", (Boolean) question.get("answer") ? "True" : "False");
                choose(
                        ".quiz-options:not(.quiz-verdict)",
                        QuizTaker.right(question, "reasons").getFirst());
            }
            case "order" -> order(question);
            case "situational" -> rate(question);
            case "short" -> words(question);
            default -> throw new AssertionError("Unknown kind " + question.get("kind"));
        }
    }

    private void choose(String group, String text) {
        keys.choose(page.locator(group), input(option(text)));
    }

    private Locator option(String text) {
        return QuizTaker.only(page.locator(".quiz-option").all(), text);
    }

    private static Locator input(Locator option) {
        return option.locator("input");
    }

    private void match(Map<String, Object> question) {
        for (var row : page.locator(".quiz-pair").all()) {
            var left = QuizTaker.plain(row.locator("label").textContent());
            var right = QuizTaker.list(question, "pairs").stream()
                    .filter(pair -> QuizTaker.plain(pair.get("left")).equals(left))
                    .map(pair -> QuizTaker.plain(pair.get("right")))
                    .findFirst()
                    .orElseThrow();
            var options = row.locator("option").allTextContents().stream()
                    .map(QuizTaker::plain)
                    .toList();
            keys.to(row.locator("select")).press("ArrowDown", options.indexOf(right));
        }
    }

    private void order(Map<String, Object> question) {
        var wanted = QuizTaker.list(question, "items").stream()
                .map(item -> QuizTaker.plain(item.get("text")))
                .toList();
        for (var at = 0; at < wanted.size(); at++) {
            var from = book.shownOrder().indexOf(wanted.get(at));
            if (from > at) {
                var item = page.locator(".quiz-order > li").nth(from);
                var up = page.locator(".quiz-order > li[data-item='" + item.getAttribute("data-item") + "'] .quiz-up");
                keys.to(up).press("Enter", from - at);
            }
        }
        if (visitor.button("This order is right").count() > 0) {
            keys.to(visitor.button("This order is right")).press("Enter");
        }
    }

    private void rate(Map<String, Object> question) {
        for (var row : page.locator(".quiz-rating").all()) {
            var text = QuizTaker.plain(row.locator("legend").textContent());
            var key = QuizTaker.list(question, "options").stream()
                    .filter(option -> QuizTaker.plain(option.get("text")).equals(text))
                    .map(option -> (Integer) option.get("key"))
                    .findFirst()
                    .orElseThrow();
            keys.choose(row, row.getByRole(AriaRole.RADIO).nth(key - 1));
        }
    }

    private void words(Map<String, Object> question) {
        var accepted = (List<?>) question.get("accept");
        for (var i = 0; i < accepted.size(); i++) {
            keys.to(page.locator("#quiz-word-" + i)).type(String.valueOf(((List<?>) accepted.get(i)).getFirst()));
        }
    }
}
