/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.activity.ActivityCompleted;

/** A worksheet holds what the lesson asks for that is done with it. Heard once, in the transaction that saved it. */
public record WorksheetFilled(WorksheetId worksheet, EnrolmentId enrolment, LessonId lesson, int courseVersion)
        implements ActivityCompleted {

    @Override
    public String evidence() {
        return "worksheet:" + worksheet;
    }
}
