/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.FakeCourses;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.mentoring.AssigningMentors;
import academy.supercluster.learning.transfer.Outcome;
import academy.supercluster.learning.transfer.PlanningTransfer;
import academy.supercluster.learning.transfer.Wish;
import academy.supercluster.shared.NotFound;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A learner with two courses, whose mentor is theirs in one of them. */
@AcademyTest
@Import(FakeCourses.class)
class WhatAMentorReadsOfPlansTests extends SpringBrowserlessTest {

    @Autowired
    FakeCourses courses;

    @Autowired
    Enrolling enrolling;

    @Autowired
    AssigningMentors assigning;

    @Autowired
    PlanningTransfer planning;

    @Autowired
    IntentionsForMentor panel;

    @Autowired
    Persons persons;

    @Autowired
    MovingClock clock;

    Persons.Person learner;
    Persons.Person mentor;
    CourseOutline mentored;
    CourseOutline other;

    @BeforeEach
    void planTwice() {
        clock.reset();
        mentored = courses.publishNew("aa");
        other = courses.publishNew("bb");
        mentor = persons.create("Hiroshi Tanabe", Role.MENTOR);
        var admin = persons.create("Tomasz Wilk", Role.ADMIN);
        learner = persons.signIn("Amara Okafor");
        enrolling.enrol(mentored.id(), Intent.COMPLETE);
        enrolling.enrol(other.id(), Intent.COMPLETE);
        SignIn.as(admin.signedIn());
        assigning.assign(learner.id(), mentor.id(), mentored.id(), clock.instant(), null);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private void plan(CourseId course, String what, boolean forMentor) {
        SignIn.as(learner.signedIn());
        planning.save(course, 0, new Wish(what, "", null, forMentor));
    }

    private String read() {
        SignIn.as(mentor.signedIn());
        return panel.panel(learner.id().value())
                .map(found -> found.getElement().getTextRecursively())
                .orElse("");
    }

    @Test
    void isNothingAsLongAsTheLearnerDoesNotShareIt() {
        plan(mentored.id(), "Map our members", false);
        assertThat(read()).isEmpty();
    }

    @Test
    void isThePlanAndWhatBecameOfItWhereTheyAreTheMentor() {
        plan(mentored.id(), "Map our members", true);
        plan(other.id(), "Ask the funders", true);
        planning.tell(mentored.id(), Outcome.PARTLY, "Half of them", "https://example.org/map");
        assertThat(read()).contains("Map our members", "Partly. Half of them").doesNotContain("Ask the funders");
    }

    @Test
    void isNothingOfSomebodyElsesLearner() {
        plan(mentored.id(), "Map our members", true);
        SignIn.as(persons.create("Mette Dahl", Role.MENTOR).signedIn());
        assertThatThrownBy(() -> panel.panel(learner.id().value())).isInstanceOf(NotFound.class);
    }
}
