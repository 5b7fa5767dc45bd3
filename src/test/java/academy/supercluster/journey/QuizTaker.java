/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Takes a quiz in the browser with the author's file at hand: finds the question by its words and gives the right answer
 * to each of the eight kinds.
 */
public final class QuizTaker {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Visitor visitor;
    private final List<Map<String, Object>> questions;

    @SuppressWarnings("unchecked")
    public QuizTaker(Visitor visitor, String file) {
        this.visitor = visitor;
        try {
            Map<String, Object> quiz =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of(file)));
            questions = (List<Map<String, Object>>) quiz.get("questions");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers the whole open attempt and submits it. */
    void takeRightly() {
        var steps = visitor.page().locator(".quiz-step").count();
        for (var place = 0; place < steps; place++) {
            answerRightly(place);
        }
        submit();
    }

    /** Answers the open attempt's question and waits until it is said to be saved. */
    public void answerRightly(int place) {
        goTo(place);
        give(questionOnThePage());
        visitor.page()
                .locator("#quiz-line")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Saved \\d")))
                .waitFor();
    }

    void goTo(int place) {
        visitor.page().locator(".quiz-step").nth(place).click();
        visitor.heading("Question " + (place + 1) + " of").waitFor();
    }

    /** Submits the open attempt and waits for its result. */
    public void submit() {
        var check = visitor.button("Check and submit");
        (check.count() > 0 ? check.first() : visitor.page().locator(".quiz-submit-early")).click();
        visitor.button("Submit attempt").click();
        visitor.page().locator(".quiz-result").waitFor();
    }

    Map<String, Object> questionOnThePage() {
        var stem = plain(visitor.page().locator("#quiz-stem").textContent());
        return questions.stream()
                .filter(question -> plain(question.get("stem")).equals(stem))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not in the author's file: " + stem));
    }

    private void give(Map<String, Object> question) {
        switch ((String) question.get("kind")) {
            case "single" -> check(right(question, "options"));
            case "multiple" -> right(question, "options").forEach(text -> check(List.of(text)));
            case "match" -> match(question);
            case "numeric" -> visitor.page().locator("#quiz-number").fill(String.valueOf(question.get("answer")));
            case "true-false-reason" -> verdict(question);
            case "order" -> order(question);
            case "situational" -> rate(question);
            case "short" -> words(question);
            default -> throw new AssertionError("Unknown kind " + question.get("kind"));
        }
        visitor.page().keyboard().press("Tab");
    }

    private void check(List<String> texts) {
        option(texts.getFirst()).locator("input").check();
    }

    private Locator option(String text) {
        return only(visitor.page().locator(".quiz-option").all(), text);
    }

    private void match(Map<String, Object> question) {
        for (var pair : list(question, "pairs")) {
            var row = visitor.page().locator(".quiz-pair").all().stream()
                    .filter(each -> plain(each.locator("label").textContent()).equals(plain(pair.get("left"))))
                    .findFirst()
                    .orElseThrow();
            var options = row.locator("option").allTextContents();
            var index = IntStream.range(0, options.size())
                    .filter(i -> plain(options.get(i)).equals(plain(pair.get("right"))))
                    .findFirst()
                    .orElseThrow();
            row.locator("select").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(index));
        }
    }

    private void verdict(Map<String, Object> question) {
        var verdict = (Boolean) question.get("answer") ? "True" : "False";
        visitor.page()
                .locator(".quiz-verdict .quiz-option")
                .filter(new Locator.FilterOptions().setHasText(verdict))
                .locator("input")
                .check();
        option(right(question, "reasons").getFirst()).locator("input").check();
    }

    private void order(Map<String, Object> question) {
        var wanted = list(question, "items").stream()
                .map(item -> plain(item.get("text")))
                .toList();
        var keep = visitor.button("This order is right");
        for (var at = 0; at < wanted.size(); at++) {
            while (!shownOrder().get(at).equals(wanted.get(at))) {
                var now = shownOrder().indexOf(wanted.get(at));
                visitor.page()
                        .locator(".quiz-order > li")
                        .nth(now)
                        .locator(".quiz-up")
                        .click();
            }
        }
        if (keep.count() > 0) {
            keep.click();
        }
    }

    List<String> shownOrder() {
        return visitor.page().locator(".quiz-order-text").allTextContents().stream()
                .map(QuizTaker::plain)
                .toList();
    }

    private void rate(Map<String, Object> question) {
        for (var option : list(question, "options")) {
            var row = visitor.page().locator(".quiz-rating").all().stream()
                    .filter(each -> plain(each.locator("legend").textContent()).equals(plain(option.get("text"))))
                    .findFirst()
                    .orElseThrow();
            row.getByRole(AriaRole.RADIO).nth((Integer) option.get("key") - 1).check();
        }
    }

    private void words(Map<String, Object> question) {
        var accepted = (List<?>) question.get("accept");
        for (var i = 0; i < accepted.size(); i++) {
            var word = String.valueOf(((List<?>) accepted.get(i)).getFirst());
            visitor.page().locator("#quiz-word-" + i).fill(word);
        }
    }

    static List<String> right(Map<String, Object> question, String field) {
        return list(question, field).stream()
                .filter(option -> Boolean.TRUE.equals(option.get("correct")))
                .map(option -> String.valueOf(option.get("text")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> question, String field) {
        return (List<Map<String, Object>>) question.get(field);
    }

    static Locator only(List<Locator> candidates, String text) {
        return candidates.stream()
                .filter(each -> plain(each.textContent()).equals(plain(text)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such option: " + text));
    }

    static String plain(Object text) {
        return NOT_A_WORD.matcher(String.valueOf(text)).replaceAll("");
    }
}
