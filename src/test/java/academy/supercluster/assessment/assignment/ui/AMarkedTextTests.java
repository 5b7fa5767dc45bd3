/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.assignment.Remark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class AMarkedTextTests {

    @Test
    void marksPassagesAndNumbersThem() {
        assertThat(MarkedText.html("One two three", List.of(remark(4, 3))))
                .isEqualTo("One <mark>two</mark><sup class=\"assignment-number\" data-number=\"1\">1</sup> three");
    }

    @Test
    void isNeverMoreThanText() {
        assertThat(MarkedText.html("<script>a</script>", List.of(remark(0, 8))))
                .startsWith("<mark>&lt;script&gt;</mark>")
                .doesNotContain("<script");
    }

    /** Whatever passages overlap, the words are those that were handed in. */
    @Test
    void keepsEveryWordInItsPlace() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(40); i >= 0; i--) {
                text.append("ab <&>\n\"é".charAt(random.nextInt(9)));
            }
            var remarks = new ArrayList<Remark>();
            for (int i = random.nextInt(5); i > 0; i--) {
                int start = random.nextInt(text.length());
                remarks.add(remark(start, 1 + random.nextInt(text.length() - start)));
            }
            var html = MarkedText.html(text.toString(), remarks);
            var plain = HtmlUtils.htmlUnescape(
                    html.replaceAll("<sup[^>]*>\\d+</sup>", "").replaceAll("</?mark>", ""));
            assertThat(plain).as("seed %d, round %d", seed, round).isEqualTo(text.toString());
            assertThat(html.split("<sup", -1))
                    .as("seed %d, round %d", seed, round)
                    .hasSize(remarks.size() + 1);
        }
    }

    private static Remark remark(int start, int length) {
        return new Remark(UUID.randomUUID(), start, length, "", "x", null, Instant.EPOCH);
    }
}
