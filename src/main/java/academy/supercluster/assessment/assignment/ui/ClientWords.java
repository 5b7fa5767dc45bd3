/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a component in the browser, as one text for each language that all pages share. There they are called by
 * the last part of their key; placeholders are filled in the browser.
 */
final class ClientWords {

    private final List<String> keys;
    private final Map<Locale, String> byLocale = new ConcurrentHashMap<>();

    ClientWords(String... keys) {
        this.keys = List.of(keys);
    }

    void giveTo(Component part) {
        var ui = UI.getCurrent();
        var locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        part.getElement().setProperty("words", byLocale.computeIfAbsent(locale, each -> json(part, each)));
    }

    private String json(Component part, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        keys.forEach(key -> words.put(key.substring(key.lastIndexOf('.') + 1), part.getTranslation(locale, key)));
        return json(words);
    }

    static String json(Object value) {
        return JacksonUtils.getMapper().writeValueAsString(value);
    }
}
