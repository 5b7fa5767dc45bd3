/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

/** Renders the Markdown of a course for neighbours, the same way everywhere: sanitised, without blocks of a lesson. */
public final class MarkdownText {

    private MarkdownText() {}

    /** Sanitised HTML of a short text such as a question or a feedback, paragraphs included. */
    public static String html(String markdown) {
        throw new UnsupportedOperationException();
    }

    /** The same without the surrounding paragraph, if there is only one. */
    public static String inlineHtml(String markdown) {
        throw new UnsupportedOperationException();
    }
}
