/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse: gets everywhere with the Tab key, and wants to see at each stop where that is. Nothing is
 * clicked, filled or focused in any other way.
 */
public final class Keys {

    private static final int STOPS = 150;

    /**
     * Whether an outline or a shadow is drawn around what has the focus or around what stands for it: the label of a
     * hidden choice, the frame of a field.
     */
    private static final String FOCUS_IS_SEEN = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body) return 'nothing has the focus';
              const box = at.getBoundingClientRect();
              if (box.bottom <= 0 || box.top >= innerHeight) return 'out of sight: ' + at.outerHTML.slice(0, 200);
              for (let i = 0, each = at; each instanceof Element && i < 4; i++) {
                const style = getComputedStyle(each);
                const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                  && !/, 0\\)$|transparent/.test(style.outlineColor);
                if (outlined || (i < 2 && style.boxShadow !== 'none')) return '';
                each = each.assignedSlot ?? each.parentElement ?? each.getRootNode().host;
              }
              return 'no visible focus: ' + at.outerHTML.slice(0, 200);
            }""";

    private final Page page;

    public Keys(Visitor visitor) {
        this.page = visitor.page();
    }

    /** Tabs on until the wanted has the focus. */
    public Keys to(Locator wanted) {
        return go("Tab", wanted);
    }

    /** Tabs back until the wanted has the focus. */
    public Keys backTo(Locator wanted) {
        return go("Shift+Tab", wanted);
    }

    private Keys go(String key, Locator wanted) {
        wanted.first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        if (!hasFocus(wanted)) {
            for (var stop = 0; stop < STOPS; stop++) {
                page.keyboard().press(key);
                if (isAtTheEdge()) {
                    continue;
                }
                mustBeSeen();
                if (hasFocus(wanted)) {
                    return this;
                }
            }
            throw new AssertionError("Not reached within " + STOPS + " stops of " + key + ": " + wanted);
        }
        return this;
    }

    public Keys press(String key) {
        keyboard().press(key);
        return this;
    }

    public Keys press(String key, int times) {
        for (var i = 0; i < times; i++) {
            keyboard().press(key);
        }
        return this;
    }

    public Keys type(String text) {
        keyboard().type(text);
        return this;
    }

    /** Puts in at once what was copied elsewhere. */
    public Keys paste(String text) {
        keyboard().insertText(text);
        return this;
    }

    /** Checks the radio button with the keys: into its group, then along it. */
    public void choose(Locator group, Locator radio) {
        to(group.locator("input"));
        if (!checked(radio)) {
            press("Space");
        }
        for (var i = 0; i < STOPS && !checked(radio); i++) {
            press("ArrowDown");
        }
        if (!checked(radio)) {
            throw new AssertionError("Not to be chosen by keyboard: " + radio);
        }
        mustBeSeen();
    }

    private static boolean checked(Locator radio) {
        return radio.isChecked();
    }

    /** Between the last and the first stop browsers go to their own controls; without them, nothing has the focus. */
    private boolean isAtTheEdge() {
        return (Boolean) page.evaluate("() => !document.activeElement || document.activeElement === document.body");
    }

    private void mustBeSeen() {
        var problem = (String) page.evaluate(FOCUS_IS_SEEN);
        if (!problem.isEmpty()) {
            throw new AssertionError(problem);
        }
    }

    private static boolean hasFocus(Locator wanted) {
        return (Boolean) wanted.evaluateAll("all => all.some(each => each === document.activeElement"
                + " || each.contains(document.activeElement))");
    }

    private Keyboard keyboard() {
        return page.keyboard();
    }
}
