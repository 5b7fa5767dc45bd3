/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTests {

    @Test
    void showsWhatAnImprintNeeds() {
        assertThat(SafeMarkdown.html("""
                        # Imprint

                        **North Sea Cluster**, [write to us](mailto:hello@cluster.example)

                        | Office | City |
                        |---|---|
                        | Main | Bergen |
                        """))
                .contains(
                        "<h2>Imprint</h2>", "<strong>North Sea Cluster</strong>", "href=\"mailto:", "<td>Bergen</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](https://tracker.example/p.png)",
                "<a href='https://cluster.example' onclick='alert(1)'>x</a>",
                "<style>body{display:none}</style>"
            })
    void showsNothingThatActs(String hostile) {
        assertThat(SafeMarkdown.html(hostile))
                .doesNotContain("<script", "<img", "<style", "javascript:", "data:", " onclick=\"", "<a href=\"https");
    }
}
