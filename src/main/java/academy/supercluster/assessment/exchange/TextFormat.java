/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.Locale;
import java.util.Optional;

/** How a text of Moodle is marked up. */
enum TextFormat {
    /** Plain, with HTML in it where somebody typed it. */
    MOODLE,
    HTML,
    PLAIN,
    MARKDOWN;

    /** By the name in GIFT or XML. */
    static Optional<TextFormat> of(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "moodle", "moodle_auto_format" -> Optional.of(MOODLE);
            case "html" -> Optional.of(HTML);
            case "plain", "plain_text" -> Optional.of(PLAIN);
            case "markdown" -> Optional.of(MARKDOWN);
            default -> Optional.empty();
        };
    }
}
