/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the rules of this room are tested with: courses as a test wishes them. */
@AcademyTest
@Import(FakeCourses.class)
public abstract class LearningRules {

    @Autowired
    protected FakeCourses courses;

    @Autowired
    protected Enrolling enrolling;

    @Autowired
    protected Statements statements;

    @AfterEach
    void signOut() {
        SignIn.out();
    }
}
