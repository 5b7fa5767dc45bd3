/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.courses.content.MarkdownText;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.YamlMap;

/** Markdown at a key of a quiz file, checked as it is taken. */
final class AuthorsText {

    private final Problems problems;

    AuthorsText(Problems problems) {
        this.problems = problems;
    }

    /** A text that must be there; empty after the author was told that it is not. */
    String required(YamlMap entry, String key) {
        return checked(entry, key, entry.text(key));
    }

    /** A text that may be there, else empty. */
    String optional(YamlMap entry, String key) {
        return checked(entry, key, entry.find(key).orElse(""));
    }

    /** What is said about an answer; every option needs it. */
    String feedback(YamlMap entry) {
        var feedback = optional(entry, "feedback");
        if (feedback.isEmpty()) {
            entry.error("feedback", "“feedback” is missing: say why one might answer this, and what it misses.");
        }
        return feedback;
    }

    private String checked(YamlMap entry, String key, String text) {
        MarkdownText.check(text, entry.path(), entry.line(key), problems);
        return text;
    }
}
