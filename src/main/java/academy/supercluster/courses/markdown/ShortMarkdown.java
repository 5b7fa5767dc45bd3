/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import academy.supercluster.courses.content.Problems;
import org.commonmark.node.Document;

/** Markdown without a lesson around it: no blocks, no footnotes, no pictures, links to the web only. */
public final class ShortMarkdown {

    private ShortMarkdown() {}

    public static String html(String markdown) {
        return render(markdown, Remarks.silent(), false);
    }

    public static String inlineHtml(String markdown) {
        return render(markdown, Remarks.silent(), true);
    }

    /** @param line where the text begins in the file */
    public static void check(String markdown, String path, int line, Problems problems) {
        render(markdown, new FileRemarks(path, line, problems), false);
    }

    private static String render(String markdown, Remarks remarks, boolean inline) {
        var document = (Document) Markdown.SHORT.parse(markdown);
        var footnotes = new Footnotes();
        var check = new DocumentCheck(LessonSite.none(), remarks, footnotes);
        check.check(document);
        var html = new CourseHtml(footnotes, ContentWords.in("en"), check);
        return (inline ? html.shortHtml(document) : html.html(document)).strip();
    }
}
