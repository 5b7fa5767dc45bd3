/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author writes, and what a reader gets. */
class ALessonsTextTests {

    private final Heard heard = new Heard();

    private final LessonSite site = new LessonSite() {
        @Override
        public Target link(String destination) {
            return destination.equals("02-next.md")
                    ? new Target.Page("/learn/course/next")
                    : new Target.Broken("No such lesson");
        }

        @Override
        public Picture picture(String destination) {
            return destination.equals("photo.png")
                    ? new Picture.Photo("/courses/c/assets/0.png", 640, 480)
                    : new Picture.Broken("No such picture");
        }
    };

    private LessonContent read(String markdown, LessonKind kind) {
        return new LessonMarkdown(site, ContentWords.in("en"), heard).read(markdown, kind);
    }

    private String html(String markdown) {
        return read(markdown, LessonKind.READING).html();
    }

    @Test
    void headingsHaveAnchorsThatDoNotRepeat() {
        assertThat(html("## Où?\n\nx\n\n## Ou\n\n[up](#ou)"))
                .contains("<h2 id=\"h-ou\">Où?</h2>", "<h2 id=\"h-ou-2\">Ou</h2>", "href=\"#h-ou\"");
        assertThat(heard.errors).isEmpty();
    }

    @Test
    void linksLeadToLessonsAndToTheWeb() {
        assertThat(html("[next](02-next.md) and [out](https://example.org/?a=1&b=2)"))
                .contains("<a href=\"/learn/course/next\">next</a>")
                .contains("<a href=\"https://example.org/?a&#61;1&amp;b&#61;2\" rel=\"noopener external\">out</a>");
    }

    @Test
    void aPictureAloneIsAFigureWithItsCaption() {
        assertThat(html("![Two towers](photo.png \"One \\\"turns\\\" & hums.\")"))
                .contains("<figure class=\"prose-figure\"><img")
                .contains("width=\"640\"", "height=\"480\"", "alt=\"Two towers\"", "loading=\"lazy\"")
                .contains("<figcaption>One &#34;turns&#34; &amp; hums.</figcaption>");
    }

    @Test
    void aPictureWithinTextStaysInItsLine() {
        assertThat(html("Look: ![Two towers](photo.png) there")).contains("<p>Look: <img", "> there</p>");
    }

    @Test
    void aCalloutSaysItsKindInTheLanguageOfTheCourse() {
        assertThat(html(":::monday Ask one question\nWho *signs*?\n:::"))
                .contains("<aside role=\"note\" class=\"callout callout-monday\" data-kind=\"monday\">")
                .contains("<span class=\"callout-kind\">On Monday</span>")
                .contains("<strong class=\"callout-title\">Ask one question</strong>")
                .contains("Who <em>signs</em>?");
    }

    @Test
    void aRevealIsOpenedByTheReader() {
        assertThat(html(":::reveal Show <it>\n42\n:::"))
                .contains("<details class=\"prose-reveal\"><summary>Show &lt;it&gt;</summary>");
    }

    @Test
    void aTableScrollsInItsOwnBox() {
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .contains("<div class=\"prose-table\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">")
                .contains("<td align=\"right\">2</td>");
    }

    @Test
    void anEmptyCornerOfATableIsNoHeading() {
        assertThat(html("|  | b |\n|---|--:|\n| 1 | 2 |")).contains("<tr><td></td><th align=\"right\">b</th></tr>");
    }

    @Test
    void footnotesAreNumberedAsTheyAreMet() {
        var html = html("One.[^b] Two.[^a] One again.[^b]\n\n[^a]: Second.\n[^b]: First.\n");
        assertThat(html.indexOf("First.")).isLessThan(html.indexOf("Second."));
        assertThat(html)
                .contains("<a href=\"#fn-1\" id=\"fnref-1\">1</a>", "<a href=\"#fn-1\" id=\"fnref-1-2\">1</a>")
                .contains("<li id=\"fn-2\">");
    }

    @Test
    void aCaseTellsItsOutcomeWithItsOwnFootnotes() {
        var content = read("""
                Before.[^one]

                :::decision what-now
                What now?

                - [wait] [x] Wait
                  > Good.
                - [go] Go
                  > Too soon.
                :::

                After.[^two]

                [^one]: First.
                [^two]: Second.
                """, LessonKind.CASE);
        assertThat(heard.errors).isEmpty();
        assertThat(content.html())
                .contains("Before.", "First.", LessonContent.placeOf("what-now"))
                .doesNotContain("After.", "Second.", "Wait");
        assertThat(content.outcomeHtml())
                .contains("After.", "Second.", "<ol start=\"2\">")
                .doesNotContain("First.");
        var decision = (LessonContent.Decision.Choice) content.decisions().getFirst();
        assertThat(decision.promptHtml().strip()).isEqualTo("<p>What now?</p>");
        assertThat(decision.alternatives())
                .containsExactly(
                        new LessonContent.Alternative("wait", "Wait", true, "<p>Good.</p>\n"),
                        new LessonContent.Alternative("go", "Go", false, "<p>Too soon.</p>\n"));
    }

    @Test
    void aSortPutsRowsIntoBins() {
        var content = read("""
                :::sort towers
                Sort them.

                bins: lamp = The lamp | sails = The sails

                - [a-tower] **White**, with a => in its
                  text. => sails
                  > It hums.
                - [b-tower] Striped => lamp
                  > It shines.
                :::
                """, LessonKind.CASE);
        assertThat(heard.errors).isEmpty();
        var sort = (LessonContent.Decision.Sort) content.decisions().getFirst();
        assertThat(sort.bins())
                .containsExactly(
                        new LessonContent.Bin("lamp", "The lamp"), new LessonContent.Bin("sails", "The sails"));
        assertThat(sort.rows()).extracting(LessonContent.Row::bin).containsExactly("sails", "lamp");
        assertThat(sort.rows().getFirst().html())
                .contains("<strong>White</strong>")
                .doesNotContain("sails");
    }

    @Test
    void aRecallOptionKeepsItsKeyWhileItsTextStays() {
        var question = ":::recall why\nWhy?\n\n- [%s] Because\n  > %s\n- [%s] Not\n  > No.\n:::";
        var before = read(question.formatted("x", "Yes.", " "), LessonKind.READING)
                .recalls()
                .getFirst();
        var after = read(question.formatted(" ", "No, indeed.", "x"), LessonKind.READING)
                .recalls()
                .getFirst();
        assertThat(before.options().getFirst().right()).isTrue();
        assertThat(after.options().getFirst().right()).isFalse();
        assertThat(after.options().getFirst().key())
                .isEqualTo(before.options().getFirst().key());
    }

    @Test
    void harmlessTagsPassWithoutTheirAttributes() {
        assertThat(html("H<sub class=x>2</sub>O and <kbd>Tab</kbd>")).contains("H<sub>2</sub>O and <kbd>Tab</kbd>");
        assertThat(heard.warnings).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Text <script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "Text <img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<iframe src=https://evil.example></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](  javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](//evil.example)",
                "[x](<javascript:alert(1)>)",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<b onclick=alert(1)>x</b>",
                "<style>*{display:none}</style>",
                "<form action=https://evil.example><input></form>",
                "<!-- --!><script>alert(1)</script> -->",
                ":::note <script>alert(1)</script>\nx\n:::",
                ":::reveal <img src=x onerror=alert(1)>\nx\n:::",
                "```\"><script>alert(1)</script>\nx\n```",
                "## <script>alert(1)</script>",
                "[x](https://example.org \"\\\" onclick=alert(1)\")",
                "[a](https://example.org/\"onmouseover=\"alert(1))",
            })
    void nothingAnAuthorWritesCanRun(String markdown) {
        var html = html(markdown);
        assertThat(html.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script", "<img src=\"x", "<svg", "<iframe", "<style", "<form", "<input")
                .doesNotContainPattern("href=\"[^\"]*(javascript|data|vbscript):")
                .doesNotContain("href=\"//")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }

    @Test
    void noMarkOfTheRendererIsLeftBehind() {
        assertThat(html("x0123456789abcdef01234567x0x\n\n![Two](photo.png)"))
                .doesNotContainPattern("x[0-9a-f]{24}x\\d+x.*x[0-9a-f]{24}x");
    }
}
