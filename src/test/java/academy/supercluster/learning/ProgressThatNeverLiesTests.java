/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.shared.Percent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressThatNeverLiesTests {

    private static final Instant NOW = Instant.parse("2026-11-24T20:40:00Z");

    private final CourseOutline three = Outlines.course("c", 1, "a", "b", "quiz-c");
    private final Enrolment enrolment = AnyEnrolment.in("c", 1, NOW);
    private final List<LearningEvent> log = new ArrayList<>();

    @Test
    void beginsAtNothing() {
        enrol();
        assertThat(progress(three).percent()).isEqualTo(Percent.NONE);
        assertThat(progress(three).state()).isEqualTo(HonestState.ENROLLED);
    }

    @Test
    void roundsDownSoThatAHundredMeansNothingIsLeft() {
        enrol();
        complete("a", three);
        complete("b", three);
        assertThat(progress(three).percent()).isEqualTo(new Percent(66));
        assertThat(progress(three).finish()).isNull();
        complete("quiz-c", three);
        assertThat(progress(three).percent()).isEqualTo(Percent.ALL);
        assertThat(progress(three).finish()).isEqualTo(new Finish(1, NOW));
        assertThat(progress(three).state()).isEqualTo(HonestState.PASSED);
    }

    @Test
    void isAttemptedOnlyByWhatIsJudged() {
        enrol();
        complete("a", three);
        assertThat(progress(three).state()).isEqualTo(HonestState.STARTED);
        enrolment.attempt(new LessonId("quiz-c"), 1, "attempt:1", NOW);
        assertThat(progress(three).state()).isEqualTo(HonestState.ATTEMPTED);
        assertThat(progress(three).completed()).isEqualTo(1);
    }

    @Test
    void keepsAFinishWhenTheCourseGrows() {
        enrol();
        for (var lesson : List.of("a", "b", "quiz-c")) {
            complete(lesson, three);
        }
        var five = Outlines.course("c", 2, "a", "b", "quiz-c", "d", "e");
        enrolment.catchUp(five, CourseChange.between(three, five), NOW);
        assertThat(progress(five).percent()).isEqualTo(new Percent(60));
        assertThat(progress(five).finish()).isEqualTo(new Finish(1, NOW));
        assertThat(progress(five).state()).isEqualTo(HonestState.PASSED);
        complete("d", five);
        complete("e", five);
        assertThat(progress(five).finish()).isEqualTo(new Finish(1, NOW));
        assertThat(progress(five).finishedVersion()).isEqualTo(2);
    }

    @Test
    void finishesNobodyByDeletingLessons() {
        enrol();
        complete("a", three);
        var one = Outlines.course("c", 2, "a");
        enrolment.catchUp(one, CourseChange.between(three, one), NOW);
        assertThat(progress(one).finish()).isNull();
        assertThat(progress(one).state()).isEqualTo(HonestState.STARTED);
        assertThat(enrolment.isFinishable(one)).isTrue();
        enrolment.finish(one, NOW);
        assertThat(progress(one).finish()).isEqualTo(new Finish(2, NOW));
    }

    @Test
    void keepsWhatWasEarnedWhenLessonsAreRenamedAndMoved() {
        enrol();
        complete("a", three);
        var moved = Outlines.course("c", 2, "quiz-c", "b", "a");
        assertThat(CourseChange.between(three, moved).isEmpty()).isTrue();
        enrolment.catchUp(moved, CourseChange.between(three, moved), NOW);
        assertThat(progress(moved).percent()).isEqualTo(new Percent(33));
        assertThat(enrolment.toldVersion()).isEqualTo(2);
    }

    @Test
    void tellsOnceWhatIsNew() {
        enrol();
        var four = Outlines.course("c", 2, "a", "b", "quiz-c", "d");
        var change = CourseChange.between(three, four);
        assertThat(change.added()).extracting(lesson -> lesson.id().value()).containsExactly("d");
        enrolment.catchUp(four, change, NOW);
        assertThat(enrolment.toldVersion()).isEqualTo(1);
        enrolment.readChange(NOW);
        enrolment.readChange(NOW);
        assertThat(enrolment.toldVersion()).isEqualTo(2);
        assertThat(log())
                .extracting(LearningEvent::kind)
                .containsExactly(
                        LearningEvent.Kind.ENROLLED, LearningEvent.Kind.COURSE_CHANGED, LearningEvent.Kind.CHANGE_READ);
    }

    @Test
    void bringsALessonBackWithItsTickWhenItReturns() {
        enrol();
        complete("a", three);
        var without = Outlines.course("c", 2, "b", "quiz-c");
        enrolment.catchUp(without, CourseChange.between(three, without), NOW);
        assertThat(progress(without).percent()).isEqualTo(Percent.NONE);
        var again = Outlines.course("c", 3, "a", "b", "quiz-c");
        enrolment.catchUp(again, CourseChange.between(without, again), NOW);
        assertThat(progress(again).percent()).isEqualTo(new Percent(33));
    }

    @Test
    void writesEndlessGuessingDownOnlyForAWhile() {
        enrol();
        for (var i = 0; i < 500; i++) {
            enrolment.answerRecall(new LessonId("a"), 1, "q", "wrong-one", false, NOW);
        }
        enrolment.answerRecall(new LessonId("a"), 1, "q", "right-one", true, NOW);
        assertThat(log()).hasSize(2 + Enrolment.TRIES_WRITTEN_DOWN + 1);
        assertThat(enrolment.standing(new LessonId("a")).orElseThrow().recalled("q"))
                .isTrue();
    }

    private void enrol() {
        enrolment.enrol(Intent.COMPLETE, NOW);
    }

    private void complete(String lesson, CourseOutline outline) {
        enrolment.complete(new LessonId(lesson), outline.version(), "marked", outline, NOW);
    }

    /** Progress from the log, which the stored summary must equal. */
    private Progress progress(CourseOutline outline) {
        var rebuilt = Progress.of(log(), outline);
        assertThat(enrolment.progress()).isEqualTo(rebuilt);
        return rebuilt;
    }

    private List<LearningEvent> log() {
        log.addAll(enrolment.takeHappened());
        return log;
    }
}
