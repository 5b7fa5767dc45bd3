/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.Remark;
import java.util.List;
import java.util.TreeSet;
import org.springframework.web.util.HtmlUtils;

/** A submitted text as HTML, as it was typed, with the passages that remarks are about marked and numbered. */
final class MarkedText {

    private MarkedText() {}

    /** @param remarks in the order of their numbers; passages may overlap */
    static String html(String text, List<Remark> remarks) {
        var edges = new TreeSet<Integer>();
        edges.add(0);
        edges.add(text.length());
        for (var remark : remarks) {
            edges.add(remark.passageStart());
            edges.add(remark.passageStart() + remark.passageLength());
        }
        var html = new StringBuilder();
        int from = 0;
        for (int until : edges) {
            if (until > from) {
                part(html, text.substring(from, until), isMarked(remarks, from));
            }
            numbers(html, remarks, until);
            from = until;
        }
        return html.toString();
    }

    private static void part(StringBuilder html, String text, boolean marked) {
        var escaped = HtmlUtils.htmlEscape(text, "UTF-8");
        html.append(marked ? "<mark>" + escaped + "</mark>" : escaped);
    }

    private static void numbers(StringBuilder html, List<Remark> remarks, int end) {
        for (int i = 0; i < remarks.size(); i++) {
            if (end > 0 && remarks.get(i).passageStart() + remarks.get(i).passageLength() == end) {
                html.append("<sup class=\"assignment-number\" data-number=\"")
                        .append(i + 1)
                        .append("\">")
                        .append(i + 1)
                        .append("</sup>");
            }
        }
    }

    private static boolean isMarked(List<Remark> remarks, int at) {
        return remarks.stream()
                .anyMatch(remark -> remark.passageStart() <= at && at < remark.passageStart() + remark.passageLength());
    }
}
