/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Document;

/**
 * The footnotes of one lesson, numbered as they are first met. A case shows its second part later, so each part gets
 * the footnotes that are new in it.
 */
final class Footnotes {

    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    void define(FootnoteDefinition definition) {
        definitions.putIfAbsent(definition.getLabel(), definition);
    }

    /** Tells of footnotes that nothing refers to, once everything is rendered. */
    void tellUnused(Remarks remarks) {
        definitions.forEach((label, definition) -> {
            if (!numbers.containsKey(label)) {
                remarks.warning(Nodes.line(definition), "Nothing refers to the footnote “" + label + "”.");
            }
        });
    }

    /** The little number that leads to the footnote. */
    String reference(String label) {
        int number = numbers.computeIfAbsent(label, each -> {
            waiting.add(each);
            return numbers.size() + 1;
        });
        int count = references.merge(label, 1, Integer::sum);
        var id = count == 1 ? "fnref-" + number : "fnref-" + number + "-" + count;
        return "<sup class=\"prose-footnote\"><a href=\"#fn-" + number + "\" id=\"" + id + "\">" + number
                + "</a></sup>";
    }

    /** The footnotes met since the last section, or an empty text. */
    String section(Function<Document, String> render, ContentWords words) {
        if (waiting.isEmpty()) {
            return "";
        }
        var section = new StringBuilder(
                "<div class=\"prose-footnotes\" role=\"group\" aria-label=\"" + words.footnotes() + "\">");
        section.append("<ol start=\"").append(numbers.get(waiting.getFirst())).append("\">");
        while (!waiting.isEmpty()) {
            var label = waiting.removeFirst();
            var definition = definitions.get(label);
            int number = numbers.getOrDefault(label, 0);
            var text = new Document();
            if (definition != null) {
                Nodes.move(definition.getFirstChild(), null, text);
            }
            section.append("<li id=\"fn-").append(number).append("\">").append(render.apply(text));
            section.append("<a class=\"prose-footnote-back\" href=\"#fnref-")
                    .append(number)
                    .append("\" aria-label=\"")
                    .append(words.backToText())
                    .append("\">↩</a></li>");
        }
        return section.append("</ol></div>").toString();
    }
}
