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
 * @param difficulty how hard the author holds it to be, or null
 * @param review whether it counts, is on trial, or is asked no more
 * @param task what is to be done, and what is right
 */
public record Question(
        String id,
        String objective,
        @Nullable String reread,
        String stem,
        String feedback,
        List<CompetencyCode> competencies,
        @Nullable Difficulty difficulty,
        ReviewState review,
        Task task) {

    /** How hard a question is held to be. */
    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    /** How far a question has come: a draft never counts, a retired one is never drawn. */
    public enum ReviewState {
        DRAFT,
        REVIEWED,
        RETIRED
    }

    /** @param review null stands for a reviewed question, as in those that were kept before there was a state */
    public Question(
            String id,
            String objective,
            @Nullable String reread,
            String stem,
            String feedback,
            List<CompetencyCode> competencies,
            @Nullable Difficulty difficulty,
            @Nullable ReviewState review,
            Task task) {
        this.id = id;
        this.objective = objective;
        this.reread = reread;
        this.stem = stem;
        this.feedback = feedback;
        this.competencies = List.copyOf(competencies);
        this.difficulty = difficulty;
        this.review = review == null ? ReviewState.REVIEWED : review;
        this.task = task;
    }

    /** A reviewed question whose difficulty nobody has stated. */
    public Question(
            String id,
            String objective,
            @Nullable String reread,
            String stem,
            String feedback,
            List<CompetencyCode> competencies,
            Task task) {
        this(id, objective, reread, stem, feedback, competencies, null, ReviewState.REVIEWED, task);
    }

    /** Whether it adds to a result: a reviewed question does, unless it is a situation whose key is a draft. */
    public boolean counts() {
        return review == ReviewState.REVIEWED && hasKey();
    }

    /** Whether it is asked without adding to a result. */
    public boolean isOnTrial() {
        return review != ReviewState.RETIRED && !counts();
    }

    /** Whether attempts that begin now may ask it. */
    public boolean isDrawn() {
        return review != ReviewState.RETIRED;
    }

    private boolean hasKey() {
        return !(task instanceof Task.Situational situational) || situational.rated();
    }
}
