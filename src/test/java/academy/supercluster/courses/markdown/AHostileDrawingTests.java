/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing becomes part of the page, so nothing in it may do anything. */
class AHostileDrawingTests {

    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " viewBox=\"0 0 10 10\"><title>T</title><desc>D</desc>\n";

    private final Heard heard = new Heard();

    private String read(String inner) {
        return Svg.read(HEAD + inner + "</svg>", heard)
                .map(svg -> svg.inline("f-"))
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='alert(1)'/></foreignObject>",
                "<style>@import url(https://evil.example/x.css);</style>",
                "<image href='https://evil.example/track.png'/>",
                "<a href='javascript:alert(1)'><rect/></a>",
                "<rect onclick='alert(1)'/>",
                "<rect ONLOAD='alert(1)'/>",
                "<rect style='background:url(https://evil.example)'/>",
                "<rect fill='url(https://evil.example/#x)'/>",
                "<rect fill=\"url('https://evil.example')\"/>",
                "<rect fill='url( javascript:alert(1) )'/>",
                "<rect fill='expression(alert(1))'/>",
                "<use href='https://evil.example/x.svg#y'/>",
                "<use xlink:href='data:image/svg+xml;base64,AAAA#y'/>",
                "<use href='#gone'/>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onload' to='alert(1)'/>",
                "<g xml:base='https://evil.example/'><rect/></g>",
                "<g id='a'><g id='b'><use href='#a'/></g></g>",
                "<g id='a'/><g id='b'><use href='#a'/><use href='#a'/></g><use href='#b'/>",
                "<g id='same'/><g id='same'/>",
                "<rect id='\"><script>alert(1)</script>'/>",
                "<?xml-stylesheet href='https://evil.example/x.css'?><rect/>",
                "&unknown;",
                "<rect>",
            })
    void isRefused(String inner) {
        assertThat(read(inner)).isEmpty();
        assertThat(heard.errors).isNotEmpty().anyMatch(error -> error.startsWith("2: "));
    }

    @Test
    void isRefusedWithADoctypeAndItsEntities() {
        var xml = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + HEAD + "<text>&x;</text></svg>";
        assertThat(Svg.read(xml, heard)).isEmpty();
        assertThat(heard.errors).anyMatch(error -> error.contains("DOCTYPE is not allowed"));
        assertThat(heard.errors).noneMatch(error -> error.contains("root:"));
    }

    @Test
    void isRefusedWithEntitiesThatMultiply() {
        var bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">");
        for (char c = 'b'; c <= 'k'; c++) {
            bomb.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertThat(Svg.read(bomb + "]>" + HEAD + "<text>&k;</text></svg>", heard))
                .isEmpty();
    }

    @Test
    void isRefusedWhenNestedWithoutEnd() {
        assertThat(read("<g>".repeat(10_000))).isEmpty();
        assertThat(heard.errors).anyMatch(error -> error.contains("too deep"));
    }

    @Test
    void isRefusedWithoutViewBoxTitleOrDescription() {
        assertThat(Svg.read("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect/></svg>", heard))
                .isEmpty();
        assertThat(heard.errors).anyMatch(error -> error.contains("viewBox"));
        var other = new Heard();
        assertThat(Svg.read("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect/></svg>", other))
                .isEmpty();
        assertThat(other.errors)
                .anyMatch(error -> error.contains("<title>"))
                .anyMatch(error -> error.contains("<desc>"));
    }

    @Test
    void isRefusedWhenItIsNoDrawing() {
        assertThat(Svg.read("<html><body/></html>", heard)).isEmpty();
        assertThat(Svg.read("", heard)).isEmpty();
        assertThat(Svg.read("not xml", heard)).isEmpty();
    }

    @Test
    void losesWhatIsUnknownButHarmless() {
        var svg =
                read("<metadata><rdf>x</rdf></metadata><rect data-name='x' class='c' foo='1' width='3' fill='none'/>");
        assertThat(svg)
                .contains("<rect width=\"3\" fill=\"none\">")
                .doesNotContain("rdf", "data-name", "class=\"c", "foo");
        assertThat(heard.errors).isEmpty();
        assertThat(heard.warnings).hasSize(2);
    }

    @Test
    void cannotBreakOutOfItsText() {
        var svg = read("<text x='1'>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"quoted\"</text>");
        assertThat(svg).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void givesEachIdThePrefixOfItsPlace() {
        var svg = read("<g id='part' fill='var(--fig-ink)'/><use href='#part'/>"
                + "<clipPath id='cut'><rect/></clipPath><rect clip-path='url(#cut)' fill='none'/>");
        assertThat(svg)
                .contains("id=\"f-part\"", "href=\"#f-part\"", "url(#f-cut)", "aria-labelledby=\"f--title f--desc\"");
        assertThat(heard.errors).isEmpty();
    }

    @Test
    void isToldWhenItsColoursDoNotFollowTheDark() {
        read("<rect fill='var(--fig-ink)'/>\n<rect fill='#ff0000'/>");
        assertThat(heard.warnings)
                .singleElement()
                .satisfies(warning -> assertThat(warning).startsWith("3: A fixed colour"));
    }

    @Test
    void keepsNothingThatCouldRun() {
        var all = read("<g onclick='x'/><script/><style/><rect style='x'/><a href='javascript:x'/>");
        assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain("onclick", "script", "style", "href");
    }
}
