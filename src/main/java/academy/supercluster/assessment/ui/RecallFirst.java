/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.retrieval.Recall;
import academy.supercluster.assessment.retrieval.TakingProbes;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.shared.Texts;
import academy.supercluster.shared.ui.NextMove;
import academy.supercluster.shared.ui.NextMoves;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Proposes to recall what was passed before going on with something new: it is short, and its day is now. */
@Component
class RecallFirst implements NextMoves {

    private static final int BEFORE_THE_NEXT_LESSON = 70;

    private final TakingProbes probes;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;
    private final Texts texts;

    RecallFirst(TakingProbes probes, CourseCatalogue catalogue, CurrentUser user, Texts texts) {
        this.probes = probes;
        this.catalogue = catalogue;
        this.user = user;
        this.texts = texts;
    }

    /** One statement, two for whoever has passed a quiz lately. */
    @Override
    public Optional<NextMove> nextMove() {
        return user.get().flatMap(person -> probes.recall().now().map(now -> move(person, now)));
    }

    private NextMove move(SignedIn person, Recall.Now now) {
        var words = new RecallWords(catalogue, person, texts);
        return new NextMove(
                BEFORE_THE_NEXT_LESSON,
                words.offer(now),
                texts.get(person.locale(), "assessment.recall.why", words.lastDay(now.until())),
                now.minutes(),
                "recall",
                texts.get(person.locale(), now.begun() ? "assessment.recall.continue" : "assessment.recall.begin"));
    }
}
