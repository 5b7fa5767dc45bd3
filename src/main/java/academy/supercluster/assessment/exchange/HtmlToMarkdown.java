/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Builds the Markdown of what HTML says: paragraphs, lists, quotes, code, emphasis, links; nothing else passes. */
final class HtmlToMarkdown {

    private static final int DEPTH = 60;

    private final Consumer<String> changed;
    private final Set<String> told = new LinkedHashSet<>();
    private int emphasis;

    HtmlToMarkdown(Consumer<String> changed) {
        this.changed = changed;
    }

    Document document(String html) {
        var document = new Document();
        blocks(document, Jsoup.parseBodyFragment(html).body(), 0);
        told.forEach(changed);
        return document;
    }

    /** Adds the children as blocks; text between blocks becomes a paragraph of its own. */
    private void blocks(Node into, Element from, int depth) {
        if (depth > DEPTH) {
            throw new ItemRefused("its HTML is nested too deeply");
        }
        Paragraph open = new Paragraph();
        for (var child : from.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                open = close(into, open);
                block(into, element, depth + 1);
            } else {
                inline(open, child, depth + 1);
            }
        }
        close(into, open);
    }

    private static Paragraph close(Node into, Paragraph open) {
        trim(open);
        if (open.getFirstChild() != null) {
            into.appendChild(open);
        }
        return new Paragraph();
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "p",
                    "div",
                    "section",
                    "article",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "hr",
                    "figure",
                    "figcaption",
                    "center",
                    "details",
                    "summary",
                    "header",
                    "footer",
                    "main",
                    "aside" -> true;
            default -> false;
        };
    }

    private void block(Node into, Element element, int depth) {
        switch (element.normalName()) {
            case "ul" -> list(into, new BulletList(), element, depth);
            case "ol" -> list(into, new OrderedList(), element, depth);
            case "blockquote" -> {
                var quote = new BlockQuote();
                blocks(quote, element, depth);
                if (quote.getFirstChild() != null) {
                    into.appendChild(quote);
                }
            }
            case "pre" -> {
                var code = new FencedCodeBlock();
                code.setLiteral(element.wholeText().strip() + "\n");
                into.appendChild(code);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                var strong = new StrongEmphasis();
                element.childNodes().forEach(child -> inline(strong, child, depth));
                var paragraph = new Paragraph();
                paragraph.appendChild(strong);
                trim(strong);
                if (strong.getFirstChild() != null) {
                    into.appendChild(paragraph);
                }
            }
            case "table" -> {
                told.add("a table became lines of text");
                blocks(into, element, depth);
            }
            case "hr" -> told.add("a ruled line was left out");
            default -> blocks(into, element, depth);
        }
    }

    private void list(Node into, ListBlock list, Element element, int depth) {
        list.setTight(true);
        for (var child : element.children()) {
            var item = new ListItem();
            blocks(item, child, depth);
            if (item.getFirstChild() != null) {
                list.appendChild(item);
            }
        }
        if (list.getFirstChild() != null) {
            into.appendChild(list);
        }
    }

    private void inline(Node into, org.jsoup.nodes.Node child, int depth) {
        if (depth > DEPTH) {
            throw new ItemRefused("its HTML is nested too deeply");
        }
        if (child instanceof TextNode text) {
            append(into, text.getWholeText().replaceAll("[\\s\\u00A0&&[^\\u00A0]]+", " "));
        } else if (child instanceof Element element) {
            inline(into, element, depth);
        }
    }

    private void inline(Node into, Element element, int depth) {
        switch (element.normalName()) {
            case "em", "i" -> wrapped(into, new Emphasis(), element, depth);
            case "strong", "b" -> wrapped(into, new StrongEmphasis(), element, depth);
            case "code", "tt", "kbd", "samp" -> code(into, element);
            case "sub", "sup" -> {
                into.appendChild(html("<" + element.normalName() + ">"));
                children(into, element, depth);
                into.appendChild(html("</" + element.normalName() + ">"));
            }
            case "br" -> into.appendChild(new HardLineBreak());
            case "a" -> link(into, element, depth);
            case "td", "th" -> {
                children(into, element, depth);
                append(into, " ");
            }
            case "img" -> {
                told.add("a picture was left out");
                append(into, element.attr("alt"));
            }
            case "script" -> told.add("a script was left out");
            case "style",
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "video",
                    "audio",
                    "svg",
                    "math",
                    "canvas",
                    "form",
                    "input",
                    "button",
                    "select",
                    "textarea",
                    "template",
                    "noscript",
                    "link",
                    "meta",
                    "base",
                    "title" -> told.add("<" + element.normalName() + "> was left out");
            default -> {
                if (isBlock(element)) {
                    append(into, " ");
                }
                children(into, element, depth);
            }
        }
    }

    /** Emphasis within emphasis says no more, and Markdown writes it ambiguously. */
    private void wrapped(Node into, Node node, Element element, int depth) {
        if (emphasis > 0 || element.text().isBlank()) {
            children(into, element, depth);
            return;
        }
        emphasis++;
        children(node, element, depth);
        emphasis--;
        trim(node);
        if (node.getFirstChild() != null) {
            into.appendChild(node);
        }
    }

    private static void code(Node into, Element element) {
        var text = element.text().strip();
        if (!text.isEmpty()) {
            into.appendChild(new Code(text));
        }
    }

    private void link(Node into, Element element, int depth) {
        var address = element.attr("href").strip();
        if (address.matches("(https://|mailto:)[^\\s<>\"'\\\\]{1,500}")
                && !element.text().isBlank()) {
            var link = new Link(address, null);
            children(link, element, depth);
            into.appendChild(link);
        } else {
            if (!address.isEmpty()) {
                told.add("a link that is not https was left out");
            }
            children(into, element, depth);
        }
    }

    private void children(Node into, Element element, int depth) {
        element.childNodes().forEach(child -> inline(into, child, depth + 1));
    }

    private static HtmlInline html(String tag) {
        var html = new HtmlInline();
        html.setLiteral(tag);
        return html;
    }

    private static void append(Node into, String text) {
        if (into.getLastChild() instanceof Text before) {
            before.setLiteral((before.getLiteral() + text).replaceAll(" {2,}", " "));
        } else if (!text.isEmpty()) {
            into.appendChild(new Text(into.getLastChild() instanceof HardLineBreak ? text.stripLeading() : text));
        }
    }

    /** Removes white space and line breaks from both ends. */
    private static void trim(Node node) {
        while (isEmpty(node.getFirstChild())) {
            node.getFirstChild().unlink();
        }
        while (isEmpty(node.getLastChild())) {
            node.getLastChild().unlink();
        }
        if (node.getFirstChild() instanceof Text text) {
            text.setLiteral(text.getLiteral().stripLeading());
        }
        if (node.getLastChild() instanceof Text text) {
            text.setLiteral(text.getLiteral().stripTrailing());
        }
    }

    private static boolean isEmpty(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof HardLineBreak
                || node instanceof Text text && text.getLiteral().isBlank();
    }
}
