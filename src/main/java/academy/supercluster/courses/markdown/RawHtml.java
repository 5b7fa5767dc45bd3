/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;

/** Reduces HTML that an author wrote by hand to harmless inline tags without attributes. */
final class RawHtml {

    private static final Set<String> HARMLESS = Set.of(
            "em", "strong", "b", "i", "s", "del", "ins", "sub", "sup", "kbd", "small", "mark", "abbr", "cite", "q",
            "var", "code", "br");

    private static final Pattern TAG = Pattern.compile("</?\\s*([a-zA-Z][a-zA-Z0-9-]*)([^>]*)>");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private final Remarks remarks;

    RawHtml(Remarks remarks) {
        this.remarks = remarks;
    }

    void reduce(HtmlInline html) {
        var literal = html.getLiteral();
        var tag = TAG.matcher(literal);
        if (tag.matches() && harmless(tag.group(1))) {
            var name = tag.group(1).toLowerCase(Locale.ROOT);
            if (!tag.group(2).replace("/", "").isBlank()) {
                remarks.warning(Nodes.line(html), "The attributes of <" + name + "> were dropped.");
            }
            html.setLiteral((literal.startsWith("</") ? "</" : "<") + name + ">");
        } else {
            if (!literal.startsWith("<!--")) {
                dropped(Nodes.line(html), tag.matches() ? tag.group(1) : literal);
            }
            html.unlink();
        }
    }

    void reduce(HtmlBlock html) {
        var literal = COMMENT.matcher(html.getLiteral()).replaceAll("");
        var tags = TAG.matcher(literal);
        while (tags.find()) {
            if (!harmless(tags.group(1))) {
                int above = (int) literal.substring(0, tags.start()).lines().count();
                dropped(Nodes.line(html) + Math.max(0, above - 1), tags.group(1));
                break;
            }
        }
        var rest = SafeHtml.inlineOnly(literal).strip();
        if (rest.isEmpty()) {
            html.unlink();
        } else {
            html.setLiteral("<p>" + rest + "</p>");
        }
    }

    private void dropped(int line, String tag) {
        var name = tag.toLowerCase(Locale.ROOT);
        remarks.warning(
                line,
                "The HTML <" + name.substring(0, Math.min(20, name.length())) + "> was dropped"
                        + (name.equals("script") ? "; scripts never pass." : ": use Markdown instead."));
    }

    private static boolean harmless(String tag) {
        return HARMLESS.contains(tag.toLowerCase(Locale.ROOT));
    }
}
