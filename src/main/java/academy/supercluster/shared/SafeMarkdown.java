/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns short Markdown of operators into HTML that is safe to show: headings, paragraphs, lists, emphasis, quotes,
 * tables and links, nothing else. Headings begin at the second level, because the page has the first.
 */
public final class SafeMarkdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowElements((name, attributes) -> "h" + Math.max(2, name.charAt(1) - '0'), "h1", "h2", "h3", "h4")
            .allowElements("h5", "h6", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelNofollowOnLinks()
            .toFactory();

    private SafeMarkdown() {}

    /** The HTML of the text; the same text always gives the same HTML. */
    public static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
