/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.assessment.assignment.AssignmentCourse;
import academy.supercluster.assessment.assignment.DoingAssignment;
import academy.supercluster.assessment.assignment.MarkingSubmissions;
import academy.supercluster.assessment.assignment.SubmissionView;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.mentoring.AskingMentor;
import academy.supercluster.learning.mentoring.AssigningMentors;
import academy.supercluster.learning.mentoring.QuestionId;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.Persons.Person;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class AMentorAtTheDeskTests extends SpringBrowserlessTest {

    private static final String TEXT = "We recruit risk capital next, because nobody else can fund growth.";

    @Autowired
    ImportingCourse importing;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    AssigningMentors assigning;

    @Autowired
    AskingMentor asking;

    @Autowired
    DoingAssignment doing;

    @Autowired
    MarkingSubmissions marking;

    @Autowired
    Persons persons;

    @Autowired
    Statements statements;

    @Autowired
    MovingClock time;

    private AssignmentCourse course;
    private Person learner;
    private Person mentor;
    private SubmissionView submission;

    @BeforeEach
    void handIn() {
        course = new AssignmentCourse(importing);
        mentor = persons.create("Hiroshi Tanabe", Role.MENTOR);
        var admin = persons.create("Tomasz Wilk", Role.ADMIN);
        learner = persons.signIn("Amara Okafor");
        enrolling.enrol(course.id(), Intent.COMPLETE);
        SignIn.as(admin.signedIn());
        assigning.assign(learner.id(), mentor.id(), course.id(), time.instant(), null);
        SignIn.as(learner.signedIn());
        doing.save(course.id(), course.version(), AssignmentCourse.LESSON, 0, TEXT);
        submission = doing.submit(course.id(), course.version(), AssignmentCourse.LESSON, 1);
        asking.ask(new QuestionId(UUID.randomUUID()), course.id(), AssignmentCourse.LESSON, "Which fund?");
        SignIn.as(mentor.signedIn());
    }

    @AfterEach
    void signOut() {
        time.reset();
        SignIn.out();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void seesTheLearnersTheQueueAndTheQuestions() {
        time.forward(Duration.ofDays(11));
        UI.getCurrent().navigate("desk");
        assertThat(page())
                .contains("Amara Okafor", "Recruiting for a Cluster", "Last active 11 days ago")
                .contains("1 learner did nothing for 10 days or more");
        UI.getCurrent().navigate("desk", QueryParameters.of("stuck", "12"));
        assertThat(page()).contains("Nobody has been silent for 12 days");
        assertThat(find(Anchor.class).withText("Amara Okafor").all().getFirst().getHref())
                .isEqualTo("desk/learners/" + learner.id());
    }

    @Test
    void opensTheDeskInAConstantNumberOfStatements() {
        UI.getCurrent().navigate("desk");
        var one = statements.during(() -> UI.getCurrent().navigate("desk", QueryParameters.of("stuck", "1")));
        for (int i = 0; i < 12; i++) {
            var another = persons.signIn("Learner " + i);
            enrolling.enrol(course.id(), Intent.COMPLETE);
            SignIn.as(persons.create("An Admin", Role.ADMIN).signedIn());
            assigning.assign(another.id(), mentor.id(), course.id(), time.instant(), null);
        }
        SignIn.as(mentor.signedIn());
        var many = statements.during(() -> UI.getCurrent().navigate("desk", QueryParameters.of("stuck", "2")));
        assertThat(page()).contains("Learner 11");
        assertThat(many).hasSizeLessThanOrEqualTo(one.size() + 1);
        assertThat(many).hasSizeLessThan(25);
    }

    @Test
    void findsWhatWaitsInTheQueueAndMarksIt() {
        UI.getCurrent().navigate("desk/marking");
        assertThat(page()).contains("Amara Okafor: Recruitment sprint", "About 15 min");
        UI.getCurrent().navigate("desk/marking/" + submission.id());
        assertThat(find(MarkingPart.class).single().getElement().getProperty("text"))
                .isEqualTo(TEXT);
        var part = find(MarkingPart.class).single();
        var told = part.level(0, "evidence", 3);
        told = part.level(told.revision(), "choice", 3);
        told = part.level(told.revision(), "next-step", 3);
        assertThat(part.decide(0).kind()).isEqualTo("conflict");
        assertThat(part.decide(told.revision()).kind()).isEqualTo("saved");
        assertThat(page()).contains("Version 1: accepted");
        assertThat(part.level(marking.sheet(submission.id()).submission().revision(), "evidence", 1)
                        .problem())
                .contains("decided already");
    }

    @Test
    void looksAtOneLearnerAndAtALessonAsTheySeeIt() {
        UI.getCurrent().navigate("desk/learners/" + learner.id());
        assertThat(page()).contains("Amara Okafor", "T 02-sprint, version 1", "waits for the mentor");
        var before = statements.during(
                () -> UI.getCurrent().navigate("desk/learners/" + learner.id() + "/" + course.id() + "/sprint"));
        assertThat(page()).contains("You only look", "Amara Okafor: begun, not completed");
        assertThat(before).noneMatch(statement -> statement.startsWith("insert") || statement.startsWith("update"));
    }

    @Test
    void doesNotSeeTheLearnersOfOthers() {
        SignIn.as(persons.create("Mette Dahl", Role.MENTOR).signedIn());
        for (var path : new String[] {
            "desk/learners/" + learner.id(),
            "desk/learners/" + learner.id() + "/" + course.id() + "/sprint",
            "desk/learners/no-id",
            "desk/marking/" + submission.id(),
            "desk/marking/no-id"
        }) {
            UI.getCurrent().navigate(path);
            assertThat(page()).as(path).doesNotContain("Amara Okafor", TEXT);
            assertThat(page()).as(path).contains("There is nothing at this address");
        }
        UI.getCurrent().navigate("desk");
        assertThat(page()).contains("Nobody is assigned to you yet");
    }

    @Test
    void isTheOnlyOneWithADesk() {
        SignIn.as(learner.signedIn());
        for (var path : new String[] {"desk", "desk/marking", "desk/learners/" + learner.id(), "admin/mentors"}) {
            UI.getCurrent().navigate(path);
            assertThat(page()).as(path).doesNotContain("Hiroshi Tanabe", "Your desk");
        }
    }

    @Test
    void isAssignedOnAPageOfAdministrators() {
        SignIn.as(persons.create("Tomasz Wilk", Role.ADMIN).signedIn());
        UI.getCurrent().navigate("admin/mentors", QueryParameters.of("q", mentor.email()));
        assertThat(page()).contains("Amara Okafor, mentored by Hiroshi Tanabe");
        test(find(NativeButton.class).withText("End").single()).click();
        assertThat(find(EmptyState.class).exists()).isTrue();
        SignIn.as(mentor.signedIn());
        assertThatThrownBy(() -> marking.reopen(submission.id())).isNotInstanceOf(NotFound.class);
    }

    @Test
    void isSeenByTheLearnerInThePlayer() {
        SignIn.as(learner.signedIn());
        UI.getCurrent().navigate("learn/" + course.id() + "/sprint");
        assertThat(page()).contains("About 120 min for you, 15 min for your mentor", "5 to 1,200 words", "Evidence");
        assertThat(find(AssignmentEditor.class).exists()).isFalse();
        test(find(NativeButton.class).withText("Take it back").single()).click();
        var editor = find(AssignmentEditor.class).single();
        assertThat(editor.save(1, "Changed words here").kind()).isEqualTo("saved");
        assertThat(editor.save(1, "Others").kind()).isEqualTo("conflict");
        assertThat(editor.preview("# Hello <script>x</script>"))
                .contains("<h2>Hello")
                .doesNotContain("<script");
        assertThat(editor.submit(2)).contains("at least 5");
        editor.save(2, TEXT);
        assertThat(editor.submit(3)).isEmpty();
        assertThat(page()).contains("Receipt: version 2");
    }
}
