/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Turns a text of another system into Markdown without raw HTML. HTML is read by jsoup, of which only what Markdown can
 * say is taken over, so that no script, style, frame or attribute passes; Markdown is written by commonmark-java, which
 * escapes what would otherwise mean something. What is lost is told.
 */
final class TextToMarkdown {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern FORMULA = Pattern.compile("\\\\\\(|\\\\\\[|\\$\\$");
    private static final int NESTING = 40;
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(NESTING)
            .maxInlineNesting(NESTING)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

    private final Consumer<String> changed;

    /** @param changed is told what was changed */
    TextToMarkdown(Consumer<String> changed) {
        this.changed = changed;
    }

    /** The text as Markdown. */
    String markdown(String text, TextFormat format) {
        var clean = clean(text);
        if (clean.isEmpty()) {
            return "";
        }
        if (format != TextFormat.MARKDOWN && FORMULA.matcher(clean).find()) {
            changed.accept("the formula is shown as it is typed, not drawn");
        }
        return switch (format) {
            case MARKDOWN -> markdown(clean);
            case PLAIN -> plain(clean);
            case HTML -> html(clean);
            case MOODLE -> TAG.matcher(clean).find() ? html(clean.replace("\n", "<br>")) : plain(clean);
        };
    }

    /** Without control characters and half surrogate pairs, which no database and no XML keeps. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> letter == '\n' || letter == '\t' || letter >= ' ' && letter != 0x7F)
                .filter(letter -> letter < 0xD800 || letter > 0xDFFF)
                .filter(letter -> letter != 0xFFFE && letter != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private String markdown(String text) {
        var found = new Foreign();
        PARSER.parse(text).accept(found);
        return found.any ? html(HTML.render(PARSER.parse(text))) : text;
    }

    private static String plain(String text) {
        var document = new Document();
        for (var paragraph : text.split("\n\\s*\n")) {
            var block = new Paragraph();
            for (var line : paragraph.split("\n")) {
                if (block.getFirstChild() != null) {
                    block.appendChild(new HardLineBreak());
                }
                block.appendChild(new Text(line.strip()));
            }
            document.appendChild(block);
        }
        return MARKDOWN.render(document).strip();
    }

    private String html(String html) {
        return MARKDOWN.render(new HtmlToMarkdown(changed).document(html)).strip();
    }

    /** Whether Markdown holds HTML or pictures. */
    private static final class Foreign extends AbstractVisitor {

        private boolean any;

        @Override
        public void visit(HtmlInline html) {
            any = true;
        }

        @Override
        public void visit(HtmlBlock html) {
            any = true;
        }

        @Override
        public void visit(Image image) {
            any = true;
        }
    }
}
