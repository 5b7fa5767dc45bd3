/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import academy.supercluster.assessment.question.Answer;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.learning.Intent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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

        Sitting beginQuiz(Lesson lesson, Instant at);

        /** The person leaves the stage. */
        default void end() {}
    }

    /** An attempt at a quiz. */
    interface Sitting {

        /** What is asked, place by place. */
        List<Task> tasks();

        /** @param answer in the author's order */
        void answer(int place, Answer answer, Instant at);

        /** Whether it was passed. */
        boolean submit(Instant at);
    }
}
