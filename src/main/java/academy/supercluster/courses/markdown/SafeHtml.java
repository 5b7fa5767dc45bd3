/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last gate before a text becomes a page: only what is listed here passes, whatever was rendered before. */
final class SafeHtml {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,120}");
    private static final Pattern CLASS = Pattern.compile("((prose|callout|language)-?[A-Za-z0-9+#-]* ?)+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern REL = Pattern.compile("noopener( external)?");

    private static final String[] INLINE = {
        "em", "strong", "b", "i", "s", "del", "ins", "sub", "sup", "kbd", "small", "mark", "abbr", "cite", "q", "var",
        "code", "br"
    };

    private static final PolicyFactory INLINE_ONLY =
            new HtmlPolicyBuilder().allowElements(INLINE).toFactory();

    private static final PolicyFactory COURSE = new HtmlPolicyBuilder()
            .allowElements(INLINE)
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "hr", "a", "img")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "figure", "figcaption", "details", "summary")
            .allowElements("aside", "div", "span")
            .allowWithoutAttributes("a", "span", "div")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("class")
            .matching(CLASS)
            .globally()
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(REL)
            .onElements("a")
            .allowAttributes("title")
            .onElements("a", "abbr")
            .allowAttributes("aria-label")
            .onElements("a", "div")
            .allowAttributes("role")
            .matching(false, "group", "note")
            .onElements("div", "aside")
            .allowAttributes("tabindex")
            .matching(false, "0")
            .onElements("div")
            .allowAttributes("data-kind")
            .matching(ID)
            .onElements("aside")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("width", "height", "start")
            .matching(NUMBER)
            .onElements("img", "ol")
            .allowAttributes("loading", "decoding")
            .matching(false, "lazy", "async")
            .onElements("img")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowUrlProtocols("https", "mailto")
            .toFactory();

    private SafeHtml() {}

    static String course(String html) {
        return COURSE.sanitize(html);
    }

    static String inlineOnly(String html) {
        return INLINE_ONLY.sanitize(html);
    }
}
