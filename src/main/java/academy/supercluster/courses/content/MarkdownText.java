/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import academy.supercluster.courses.markdown.ShortMarkdown;

/** Renders the Markdown of a course for neighbours, the same way everywhere: sanitised, without blocks of a lesson. */
public final class MarkdownText {

    private MarkdownText() {}

    /** Sanitised HTML of a short text such as a question or a feedback, paragraphs included. */
    public static String html(String markdown) {
        return ShortMarkdown.html(markdown);
    }

    /** The same without the surrounding paragraph, if there is only one. */
    public static String inlineHtml(String markdown) {
        return ShortMarkdown.inlineHtml(markdown);
    }

    /**
     * Tells what in the text cannot be shown as it was meant, such as a link that is not {@code https} or a picture.
     *
     * @param line where the text begins in the file
     */
    public static void check(String markdown, String path, int line, Problems problems) {
        ShortMarkdown.check(markdown, path, line, problems);
    }
}
