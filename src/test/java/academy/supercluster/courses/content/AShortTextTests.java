/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Questions and feedback are Markdown, too, without a lesson around them. */
class AShortTextTests {

    @Test
    void isRenderedWithOrWithoutItsParagraph() {
        assertThat(MarkdownText.html("Who *signs*?")).isEqualTo("<p>Who <em>signs</em>?</p>");
        assertThat(MarkdownText.inlineHtml("Who *signs*?")).isEqualTo("Who <em>signs</em>?");
        assertThat(MarkdownText.inlineHtml("One.\n\nTwo.")).contains("<p>One.</p>", "<p>Two.</p>");
    }

    @Test
    void cannotRunAnything() {
        assertThat(MarkdownText.html("<script>alert(1)</script>[x](javascript:alert(1))"))
                .doesNotContain("script>", "<a", "href");
    }

    @Test
    void isCheckedWithItsPlaceInTheFile() {
        var told = new ArrayList<String>();
        MarkdownText.check("Fine.\n\n[x](http://example.org)", "quizzes/q.yaml", 7, new Problems() {
            @Override
            public void error(String path, int line, String message) {
                told.add(path + ":" + line + ": " + message);
            }

            @Override
            public void warning(String path, int line, String message) {}
        });
        assertThat(told)
                .containsExactly("quizzes/q.yaml:9: Links to the web must begin with https://: http://example.org");
    }
}
