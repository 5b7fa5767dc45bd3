/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.LearningEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds for every history of a learner and every history of a course. A failure names the seed, with which {@link
 * #holds(long)} repeats it.
 */
class ProgressPropertiesTests {

    private static final List<String> LESSONS =
            List.of("a", "b", "c", "recall-d", "recall-e", "case-f", "case-g", "quiz-h", "quiz-i", "j", "k");

    @Test
    void holdForTwoThousandHistories() {
        LongStream.range(0, 2_000).forEach(ProgressPropertiesTests::holds);
    }

    @Test
    @Tag("deep")
    void holdForHundredThousandFreshHistories() {
        var start = new Random().nextLong();
        LongStream.range(start, start + 100_000).forEach(ProgressPropertiesTests::holds);
    }

    private static void holds(long seed) {
        var history = new History(new Random(seed));
        try {
            for (var step = 0; step < 60; step++) {
                history.step();
            }
            history.check();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("With seed " + seed + ": " + failure.getMessage(), failure);
        }
    }

    /** A learner's acts and an author's edits, at random. */
    private static final class History {

        private final Random random;
        private final List<LearningEvent> log = new ArrayList<>();
        private CourseOutline published;
        private CourseOutline known;
        private Instant now = Instant.parse("2026-11-24T20:40:00Z");
        private final Enrolment enrolment;

        History(Random random) {
            this.random = random;
            published = edition(1);
            known = published;
            enrolment = AnyEnrolment.in("c", 1, now);
            enrolment.enrol(Intent.COMPLETE, now);
        }

        void step() {
            now = now.plus(Duration.ofSeconds(random.nextInt(5_000)));
            var before = enrolment.progress();
            var lesson = new LessonId(LESSONS.get(random.nextInt(LESSONS.size())));
            var version = 1 + random.nextInt(known.version());
            var edited = false;
            switch (random.nextInt(12)) {
                case 0 -> published = edition(published.version() + 1);
                case 1 -> edited = catchUp();
                case 2 -> enrolment.readChange(now);
                case 3 ->
                    enrolment.answerRecall(lesson, version, "q" + random.nextInt(3), "o", random.nextBoolean(), now);
                case 4 -> enrolment.attempt(lesson, version, "attempt:" + random.nextInt(5), now);
                case 5 -> leaveAndReturn();
                case 6 -> enrolment.decide(lesson, version, now);
                case 7 -> enrolment.finish(known, now);
                case 8 -> enrolment.retain(lesson, version, "probe:" + random.nextInt(5), now);
                case 9 -> enrolment.apply(lesson, version, "work:" + random.nextInt(5), now);
                default -> enrolment.complete(lesson, version, "marked", known, now);
            }
            log.addAll(enrolment.takeHappened());
            check();
            neverFalls(before, enrolment.progress(), edited);
        }

        /** The stored summary is what the log says, however often or in whatever order it is read. */
        void check() {
            var stored = enrolment.progress();
            assertThat(Progress.of(log, known)).isEqualTo(stored);
            var shuffled = new ArrayList<>(log);
            shuffled.addAll(log.subList(0, random.nextInt(log.size() + 1)));
            Collections.shuffle(shuffled, random);
            assertThat(Progress.of(shuffled, known)).isEqualTo(stored);
            assertThat(stored.percent().value()).isBetween(0, 100);
            assertThat(stored.percent().value() == 100)
                    .isEqualTo(!known.lessons().isEmpty()
                            && known.lessons().stream().allMatch(lesson -> isDone(stored, lesson.id())));
            assertThat(log.stream().map(LearningEvent::sequence).toList())
                    .isEqualTo(IntStream.rangeClosed(1, log.size()).boxed().toList());
            assertThat(log.stream()
                            .filter(event -> event.kind() == Kind.LESSON_COMPLETED)
                            .map(LearningEvent::lesson))
                    .doesNotHaveDuplicates();
            assertThat(log.stream()
                            .filter(event -> event.kind() == Kind.COURSE_COMPLETED)
                            .map(LearningEvent::courseVersion))
                    .doesNotHaveDuplicates();
            ordersOfTicksDoNotMatter(stored);
        }

        private void ordersOfTicksDoNotMatter(Progress stored) {
            var ticks = new ArrayList<>(log.stream()
                    .filter(event -> event.kind() == Kind.LESSON_COMPLETED)
                    .toList());
            Collections.shuffle(ticks, random);
            var renumbered = IntStream.range(0, ticks.size())
                    .mapToObj(i -> {
                        var tick = ticks.get(i);
                        return new LearningEvent(
                                i + 1, tick.kind(), tick.lesson(), tick.courseVersion(), tick.at(), tick.data());
                    })
                    .toList();
            var other = Progress.of(renumbered, known);
            assertThat(other.percent()).isEqualTo(stored.percent());
            assertThat(other.completed()).isEqualTo(stored.completed());
        }

        private void neverFalls(Progress before, Progress after, boolean edited) {
            if (!edited) {
                assertThat(after.percent()).isGreaterThanOrEqualTo(before.percent());
                assertThat(after.completed()).isGreaterThanOrEqualTo(before.completed());
            } else {
                assertThat(after.finish()).isEqualTo(before.finish());
                assertThat(after.finishedVersion()).isEqualTo(before.finishedVersion());
            }
            assertThat(after.state()).isGreaterThanOrEqualTo(before.state());
            before.lessons()
                    .forEach((lesson, standing) ->
                            assertThat(after.lessons().get(lesson).state()).isGreaterThanOrEqualTo(standing.state()));
            if (before.finish() != null) {
                assertThat(after.finish()).isEqualTo(before.finish());
            }
            if (before.lasting().retainedAt() != null) {
                assertThat(after.lasting().retainedAt())
                        .isEqualTo(before.lasting().retainedAt());
            }
            if (before.lasting().appliedAt() != null) {
                assertThat(after.lasting().appliedAt())
                        .isEqualTo(before.lasting().appliedAt());
            }
        }

        private boolean catchUp() {
            var change = CourseChange.between(known, published);
            enrolment.catchUp(published, change, now);
            var edited = published.version() > known.version();
            if (edited && !change.isEmpty()) {
                assertThat(enrolment.toldVersion()).isLessThan(published.version());
            }
            known = published;
            return edited;
        }

        private void leaveAndReturn() {
            var before = enrolment.progress();
            enrolment.unenrol(now);
            enrolment.enrol(Intent.BROWSE, now);
            assertThat(enrolment.progress()).isEqualTo(before);
        }

        private CourseOutline edition(int version) {
            var shuffled = new ArrayList<>(LESSONS);
            Collections.shuffle(shuffled, random);
            return Outlines.course(
                    "c", version, shuffled.subList(0, random.nextInt(6)).toArray(String[]::new));
        }

        private static boolean isDone(Progress progress, LessonId lesson) {
            var standing = progress.lessons().get(lesson);
            return standing != null && standing.completed();
        }
    }
}
