/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.learning.Intent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Where a made-up {@link Life} is played: through the services of the academy, or straight into rows. */
interface Stage {

    void join(String email, String name, ZoneId zone, Instant at);

    Studies enrol(CourseOutline course, Intent intent, Instant at);

    /** What one person does in one course. */
    interface Studies {

        /** How many events this left in the log so far. */
        int events();

        void open(Lesson lesson, Instant at);

        void markAsRead(Lesson lesson, Instant at);

        void answerRecall(Lesson lesson, LessonContent content, Recall recall, String option, Instant at);

        void decide(Lesson lesson, Map<String, String> choices, String reason, Instant at);

        /** The person leaves the stage. */
        default void end() {}
    }
}
