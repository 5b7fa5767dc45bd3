/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.activity;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.LessonStanding;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * The lesson that is open, and for whom.
 *
 * @param done whether the lesson is already completed
 * @param standing where the learner stands in the lesson, or null before the first learning act
 * @param query what the address names within the lesson
 */
public record ActivityContext(
        SignedIn learner,
        EnrolmentId enrolment,
        CourseOutline course,
        CourseOutline.Lesson lesson,
        boolean done,
        @Nullable LessonStanding standing,
        QueryParameters query) {

    /** A lesson without a record of what was done in it, at its plain address. */
    public ActivityContext(
            SignedIn learner, EnrolmentId enrolment, CourseOutline course, CourseOutline.Lesson lesson, boolean done) {
        this(learner, enrolment, course, lesson, done, null, QueryParameters.empty());
    }
}
