/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The few words that the renderer adds to a text, in the language of the course, else in English. Read without Spring,
 * from the same bundle as everything else of this room.
 */
public final class ContentWords {

    private final ResourceBundle bundle;

    private ContentWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @param language BCP 47 tag */
    public static ContentWords in(String language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            return new ContentWords(
                    ResourceBundle.getBundle("texts.courses", Locale.forLanguageTag(language), control));
        } catch (MissingResourceException e) {
            return new ContentWords(ResourceBundle.getBundle("texts.courses", Locale.ENGLISH, control));
        }
    }

    String callout(String kind) {
        return bundle.getString("courses.callout." + kind);
    }

    String footnotes() {
        return bundle.getString("courses.footnotes");
    }

    String backToText() {
        return bundle.getString("courses.footnotes.back");
    }

    String table() {
        return bundle.getString("courses.table");
    }
}
