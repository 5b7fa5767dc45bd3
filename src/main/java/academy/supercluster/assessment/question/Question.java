/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import academy.supercluster.shared.CompetencyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author wrote it. Two questions are the same version exactly when they are equal. Texts are Markdown.
 *
 * @param id unique in its course, for ever
 * @param objective id of the objective it assesses
 * @param reread id of the lesson to reread, or null
 * @param stem what is asked
 * @param feedback shown with any answer; may be empty
 * @param task what is to be done, and what is right
 */
public record Question(
        String id,
        String objective,
        @Nullable String reread,
        String stem,
        String feedback,
        List<CompetencyCode> competencies,
        Task task) {

    public Question {
        competencies = List.copyOf(competencies);
    }

    /** Whether it adds to a result: everything does except a situational question whose key is a draft. */
    public boolean counts() {
        return !(task instanceof Task.Situational situational) || situational.rated();
    }
}
