/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.journey;

import academy.supercluster.testing.Visitor;
import com.microsoft.playwright.Locator;
import java.util.Random;
import java.util.regex.Pattern;

/** An open attempt at a quiz as it stands on the page, for tests that care about saving and not about the answers. */
public final class AttemptPage {

    /** What the line below a question says once the answer is committed. */
    public static final Pattern SAVED = Pattern.compile("Saved \\d.*");

    private static final String INPUTS =
            "() => [...document.querySelectorAll('.quiz-question input, .quiz-question select, .quiz-order > li')]"
                    + ".map(e => e.tagName === 'LI' ? e.dataset.item"
                    + " : e.type === 'radio' || e.type === 'checkbox' ? e.checked : e.value).join('|')";

    private final Visitor visitor;
    private final Random random;

    public AttemptPage(Visitor visitor, Random random) {
        this.visitor = visitor;
        this.random = random;
    }

    public int questions() {
        return visitor.page().locator(".quiz-step").count();
    }

    public void goTo(int question) {
        visitor.page().locator(".quiz-step").nth(question).click();
        visitor.heading("Question " + (question + 1) + " of").waitFor();
    }

    /** Where the answer on the page stands, in words. */
    public Locator line() {
        return visitor.page().locator("#quiz-line");
    }

    /** Changes the answer on the page to another one, whatever the kind of question. */
    public void change() {
        var question = visitor.page().locator(".quiz-question");
        var unchosen = question.locator("input[type=radio]:not(:checked), input[type=checkbox]");
        var selects = question.locator("select");
        var texts = question.locator("input[type=text]");
        if (unchosen.count() > 0) {
            any(unchosen).click();
        } else if (selects.count() > 0) {
            var select = any(selects);
            var now = Integer.parseInt(select.inputValue());
            select.selectOption(String.valueOf(now == 0 ? 1 : 0));
        } else if (texts.count() > 0) {
            any(texts).fill(String.valueOf(random.nextInt(1000)));
            visitor.page().keyboard().press("Tab");
        } else {
            question.locator(".quiz-down").first().click();
        }
    }

    /** The answer on the page, whatever the kind of question. */
    public String inputs() {
        return (String) visitor.page().evaluate(INPUTS);
    }

    private Locator any(Locator several) {
        return several.nth(random.nextInt(several.count()));
    }
}
