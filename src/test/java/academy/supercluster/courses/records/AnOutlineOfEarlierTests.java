/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.records;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.learning.Outlines;
import org.junit.jupiter.api.Test;

class AnOutlineOfEarlierTests {

    @Test
    void isReadAsItWasWritten() {
        var outline = Outlines.course("c1", 3, "first", "quiz-last");
        assertThat(CourseJson.outline(CourseJson.write(outline))).isEqualTo(outline);
    }

    @Test
    void mayCallThePartOfALessonAQuiz() {
        var outline = Outlines.course("c1", 3, "first", "quiz-last");
        var earlier = CourseJson.write(outline).replace("\"part\":", "\"quiz\":");
        assertThat(earlier).contains("\"quiz\":\"quiz-last\"");
        assertThat(CourseJson.outline(earlier)).isEqualTo(outline);
    }
}
