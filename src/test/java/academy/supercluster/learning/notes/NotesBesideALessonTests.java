/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.LearningRules;
import academy.supercluster.learning.notes.SavedNote.Conflict;
import academy.supercluster.learning.notes.SavedNote.Saved;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotesBesideALessonTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    abstract static class Rules extends LearningRules {

        @Autowired
        KeepingNotes notes;

        private final LessonId lesson = new LessonId("a");
        private CourseOutline course;

        @BeforeEach
        void enrol() {
            SignIn.as(Role.LEARNER);
            course = courses.publishNew("a", "b");
            enrolling.enrol(course.id(), Intent.COMPLETE);
        }

        @Test
        void areKeptWithTheirRevision() {
            assertThat(margin()).isEqualTo(Margin.EMPTY);
            assertThat(save(0, "First thought")).isEqualTo(new Saved(1));
            assertThat(save(1, "Second thought")).isEqualTo(new Saved(2));
            assertThat(margin()).isEqualTo(new Margin("Second thought", 2, false));
        }

        @Test
        void areNeverOverwrittenByAnotherTab() {
            save(0, "First thought");
            save(1, "From the first tab");
            assertThat(save(1, "From the second tab")).isEqualTo(new Conflict("From the first tab", 2));
            assertThat(margin().note()).isEqualTo("From the first tab");
            assertThat(save(2, "Both")).isEqualTo(new Saved(3));
        }

        @Test
        void mayBeSentTwiceOverAShakyLine() {
            save(0, "Once");
            assertThat(save(0, "Once")).isEqualTo(new Saved(1));
        }

        @Test
        void writtenAtOnceInManyTabsLeaveOneWinnerAndToldLosers() throws Exception {
            var learner = SignIn.as(Role.LEARNER);
            enrolling.enrol(course.id(), Intent.COMPLETE);
            var start = new CyclicBarrier(4);
            try (var threads = Executors.newFixedThreadPool(4)) {
                var results = IntStream.range(0, 4)
                        .mapToObj(tab -> threads.submit(() -> {
                            SignIn.as(learner);
                            start.await();
                            return save(0, "From tab " + tab);
                        }))
                        .toList();
                var saved = 0;
                for (var result : results) {
                    saved += result.get() instanceof Saved ? 1 : 0;
                }
                assertThat(saved).isEqualTo(1);
            }
        }

        @Test
        void belongToOnePerson() {
            save(0, "Mine alone");
            notes.bookmark(course.id(), lesson, true);
            SignIn.as(Role.ADMIN);
            assertThat(margin()).isEqualTo(Margin.EMPTY);
            assertThat(notes.bookmarks(5)).isEmpty();
        }

        @Test
        void needAnEnrolment() {
            SignIn.as(Role.LEARNER);
            assertThatThrownBy(() -> save(0, "Text")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> notes.bookmark(course.id(), lesson, true)).isInstanceOf(Refusal.class);
        }

        @Test
        void haveAnEnd() {
            assertThatThrownBy(() -> save(0, "x".repeat(KeepingNotes.LONGEST_NOTE + 1)))
                    .isInstanceOf(Refusal.class);
            assertThat(save(0, "x".repeat(KeepingNotes.LONGEST_NOTE))).isEqualTo(new Saved(1));
        }

        @Test
        void standBesideABookmark() {
            save(0, "Text");
            notes.bookmark(course.id(), lesson, true);
            notes.bookmark(course.id(), new LessonId("b"), true);
            assertThat(margin()).isEqualTo(new Margin("Text", 1, true));
            assertThat(notes.bookmarks(5))
                    .isEqualTo(
                            List.of(new Bookmark(course.id(), new LessonId("b")), new Bookmark(course.id(), lesson)));
            notes.bookmark(course.id(), lesson, false);
            assertThat(notes.bookmarks(5)).hasSize(1);
        }

        private Margin margin() {
            return notes.margin(course.id(), lesson);
        }

        private SavedNote save(int known, String text) {
            return notes.save(course.id(), lesson, known, text);
        }
    }
}
