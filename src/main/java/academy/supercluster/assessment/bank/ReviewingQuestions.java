/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Question.ReviewState;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForAuthors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks imported questions as reviewed, or as drafts again; each time a version of its own. */
@Service
public class ReviewingQuestions {

    private final QuestionBank bank;
    private final ReviewRows rows;

    ReviewingQuestions(QuestionBank bank, ReviewRows rows) {
        this.bank = bank;
        this.rows = rows;
    }

    /**
     * @param seen the version that the person looked at
     * @throws NotFound if there is no such question, or in a course that is somebody else's
     * @throws Refusal if there is a newer version, or if the state is written in the course folder
     */
    @ForAuthors
    @Transactional
    public void mark(long question, int seen, ReviewState state) {
        var found = bank.question(question);
        if (!found.isReviewedHere()) {
            throw new Refusal("assessment.refusal.reviewed-in-folder");
        }
        if (found.latest().number() != seen) {
            throw new Refusal("assessment.refusal.newer-version");
        }
        var before = found.latest().question();
        if (before.review() != state && !rows.add(question, seen + 1, with(before, state))) {
            throw new Refusal("assessment.refusal.newer-version");
        }
    }

    private static Question with(Question question, ReviewState state) {
        return new Question(
                question.id(),
                question.objective(),
                question.reread(),
                question.stem(),
                question.feedback(),
                question.competencies(),
                question.difficulty(),
                state,
                question.task());
    }
}
