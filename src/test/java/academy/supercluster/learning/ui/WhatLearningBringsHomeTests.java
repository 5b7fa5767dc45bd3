/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.FakeCourses;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.Studying;
import academy.supercluster.learning.activity.ActivityAttempted;
import academy.supercluster.learning.notes.KeepingNotes;
import academy.supercluster.shared.ui.HomeCard;
import academy.supercluster.shared.ui.NextMove;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The next move and the cards of the home page. */
@AcademyTest
@Import(FakeCourses.class)
class WhatLearningBringsHomeTests extends SpringBrowserlessTest {

    @Autowired
    private FakeCourses courses;

    @Autowired
    private NextLesson nextLesson;

    @Autowired
    private CoursesInProgress inProgress;

    @Autowired
    private FitsInTwentyMinutes shortOnes;

    @Autowired
    private BookmarkedLessons bookmarks;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Studying studying;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private KeepingNotes notes;

    @Autowired
    private Statements statements;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.LEARNER);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void isAChoiceOfACourseForANewcomer() {
        courses.publishNew("aa");
        var move = move();
        assertThat(move.sentence()).isEqualTo("Choose a course to begin with.");
        assertThat(move.href()).isEqualTo("courses");
        assertThat(text(inProgress)).contains("To begin with", "1 lesson · 10 min");
        assertThat(shortOnes.card()).isEmpty();
        assertThat(bookmarks.card()).isEmpty();
    }

    @Test
    void isTheNextLessonWithItsReasonAndMinutes() {
        var course = enrolled(Intent.COMPLETE, "aa", "case-bb");
        assertThat(move())
                .isEqualTo(new NextMove(
                        60,
                        "Read “Lesson aa”.",
                        "It opens “" + course.title() + "”: Decide.",
                        10,
                        "learn/" + course.slug() + "/the-aa",
                        "Continue"));
        mark(course, "aa");
        assertThat(move().sentence()).isEqualTo("Decide the case “Lesson case-bb”.");
        assertThat(move().why()).contains("You are 50 % through");
    }

    @Test
    void leavesWhatWasHandedInToTheMentorAndGoesOnElsewhere() {
        var course = enrolled(Intent.COMPLETE, "aa", "assignment-bb");
        var handedIn = new HandedIn(enrolments.mine().getFirst().enrolment(), new LessonId("assignment-bb"));
        transaction.executeWithoutResult(status -> events.publishEvent(handedIn));
        assertThat(move().sentence()).isEqualTo("Read “Lesson aa”.");
        mark(course, "aa");
        assertThat(move().sentence()).isEqualTo("“Lesson assignment-bb” is handed in.");
        assertThat(move().action()).isEqualTo("See where it stands");
    }

    private record HandedIn(EnrolmentId enrolment, LessonId lesson) implements ActivityAttempted {

        @Override
        public int courseVersion() {
            return 1;
        }

        @Override
        public String evidence() {
            return "submission:1";
        }
    }

    @Test
    void prefersWhatIsWantedMost() {
        enrolled(Intent.BROWSE, "aa");
        var wanted = enrolled(Intent.COMPLETE, "quiz-bb");
        enrolled(Intent.SELECTED_PARTS, "cc");
        assertThat(move().href()).isEqualTo("learn/" + wanted.slug() + "/the-quiz-bb");
        assertThat(move().sentence()).isEqualTo("Take the quiz “Lesson quiz-bb”.");
    }

    @Test
    void isAnotherCourseWhenAllIsDone() {
        var course = enrolled(Intent.COMPLETE, "aa");
        courses.publishNew("bb");
        mark(course, "aa");
        assertThat(move().sentence()).isEqualTo("Choose your next course.");
        assertThat(text(inProgress)).contains("Finished on", "1 of 1 lessons · 100 %");
    }

    @Test
    void saysSoWhereAllWorkIsDone() {
        var course = enrolled(Intent.COMPLETE, "aa");
        mark(course, "aa");
        assertThat(text(inProgress)).startsWith("Finished").contains(course.title());
    }

    @Test
    void offersNewLessonsOfAFinishedCourseAsAnUpdate() {
        var course = enrolled(Intent.COMPLETE, "aa");
        mark(course, "aa");
        courses.publish(course.id().value(), "aa", "bb");
        assertThat(move().urgency()).isEqualTo(30);
        assertThat(text(inProgress)).contains("It grew: 1 new lesson");
    }

    @Test
    void showsWhatFitsIntoTwentyMinutesBesidesTheNextMove() {
        enrolled(Intent.COMPLETE, "aa", "bb", "cc", "dd", "ee");
        assertThat(text(shortOnes))
                .contains("Lesson bb", "Lesson cc", "Lesson dd", "10 minutes")
                .doesNotContain("Lesson aa", "Lesson ee");
    }

    @Test
    void showsBookmarks() {
        var course = enrolled(Intent.COMPLETE, "aa", "bb");
        notes.bookmark(course.id(), new LessonId("bb"), true);
        assertThat(text(bookmarks)).contains("Lesson bb").doesNotContain("Lesson aa");
    }

    @Test
    void costsOneStatementEachAndAsManyRowsHoweverMuchHappened() {
        var course = enrolled(Intent.COMPLETE, "aa", "recall-bb");
        enrolled(Intent.COMPLETE, "cc");
        notes.bookmark(course.id(), new LessonId("bb"), true);
        var few = cost();
        for (var i = 0; i < 40; i++) {
            studying.answerRecall(course.id(), 1, new LessonId("recall-bb"), "q1", "no");
        }
        assertThat(cost()).isEqualTo(few).extracting(Cost::statements).containsOnly(1);
    }

    @Test
    void readsNoRowOfOthers() {
        var course = enrolled(Intent.COMPLETE, "aa", "recall-bb");
        var alone = cost();
        assertThat(alone).extracting(Cost::rows).allMatch(rows -> rows <= 2);
        for (var i = 0; i < 20; i++) {
            SignIn.as(Role.LEARNER);
            enrolling.enrol(course.id(), Intent.COMPLETE);
            mark(course, "aa");
            notes.bookmark(course.id(), new LessonId("aa"), true);
        }
        SignIn.as(Role.LEARNER);
        enrolling.enrol(course.id(), Intent.COMPLETE);
        assertThat(cost()).isEqualTo(alone);
    }

    private record Cost(int statements, int rows) {}

    private List<Cost> cost() {
        return Stream.<Runnable>of(nextLesson::nextMove, inProgress::card, shortOnes::card, bookmarks::card)
                .map(work -> new Cost(statements.during(work).size(), statements.rows()))
                .toList();
    }

    private NextMove move() {
        return nextLesson.nextMove().orElseThrow();
    }

    private List<HomeCard> cards() {
        return List.<HomeCard>of(inProgress, shortOnes, bookmarks).stream()
                .sorted(Comparator.comparingInt(HomeCard::order))
                .toList();
    }

    private static String text(HomeCard card) {
        return card.card().orElseThrow().getElement().getTextRecursively();
    }

    private CourseOutline enrolled(Intent intent, String... lessons) {
        var course = courses.publishNew(lessons);
        enrolling.enrol(course.id(), intent);
        return course;
    }

    private void mark(CourseOutline course, String lesson) {
        studying.markAsRead(course.id(), 1, new LessonId(lesson));
    }
}
