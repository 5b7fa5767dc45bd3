/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.activity.ActivityRetained;
import java.util.List;
import java.util.UUID;

/** A probe three to five weeks after passing earned enough. */
record ProbeRetained(UUID probe, EnrolmentId enrolment, LessonId lesson, int courseVersion, List<String> objectives)
        implements ActivityRetained {

    ProbeRetained {
        objectives = List.copyOf(objectives);
    }

    @Override
    public String evidence() {
        return "probe:" + probe;
    }
}
