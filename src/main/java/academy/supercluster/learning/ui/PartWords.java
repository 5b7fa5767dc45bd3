/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a component in the browser, as one text for each language that all pages share. There they are called by
 * the last part of their key; placeholders are filled in the browser.
 */
final class PartWords {

    private final List<String> keys;
    private final Map<Locale, String> byLocale = new ConcurrentHashMap<>();

    PartWords(String... keys) {
        this.keys = List.of(keys);
    }

    /** Hands the words to the component. */
    void giveTo(Component part) {
        var locale = locale(part);
        part.getElement().setProperty("words", byLocale.computeIfAbsent(locale, each -> json(part, each)));
    }

    private String json(Component part, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        keys.forEach(key -> words.put(key.substring(key.lastIndexOf('.') + 1), part.getTranslation(locale, key)));
        return Json.of(words);
    }

    private static Locale locale(Component part) {
        var ui = part.getUI().orElseGet(UI::getCurrent);
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
