/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.AttemptTime;
import academy.supercluster.assessment.QuizTerms;
import academy.supercluster.shared.Moments;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said about the time of a quiz and the number of its attempts, in the learner's zone. */
final class TimeWords {

    private final Component page;
    private final Moments moments;

    TimeWords(Component page, Moments moments) {
        this.page = page;
        this.moments = moments;
    }

    /** What is to be known before an attempt; nothing where there is no rule. */
    List<String> facts(QuizTerms terms) {
        var facts = new ArrayList<String>();
        time(terms).ifPresent(facts::add);
        if (terms.extra().isPositive()) {
            facts.add(page.getTranslation("assessment.start.extra", Moments.minutes(terms.extra())));
        }
        terms.left()
                .ifPresent(left -> facts.add(page.getTranslation(
                        "assessment.start.left", left, terms.most().orElse(left))));
        return facts;
    }

    /** The one rule of time in one sentence. */
    private Optional<String> time(QuizTerms terms) {
        var closes = terms.closes().filter(moment -> !terms.isClosed()).map(moments::dateTime);
        if (terms.limit().isEmpty() || terms.isClosed()) {
            return closes.map(moment -> page.getTranslation("assessment.start.closes", moment));
        }
        var minutes = Moments.minutes(terms.limit().get());
        var ends = terms.endsAt().map(this::clock).orElse("");
        var starts = clock(terms.now());
        return Optional.of(closes.map(
                        moment -> page.getTranslation("assessment.start.limit-closes", minutes, moment, starts, ends))
                .orElseGet(() -> page.getTranslation("assessment.start.limit", minutes, starts, ends)));
    }

    private String clock(Instant moment) {
        return moments.time(moment) + " (" + moments.zone().getId() + ")";
    }

    /** Why no attempt may begin now; nothing if one may. */
    Optional<String> obstacle(QuizTerms terms) {
        if (terms.isClosed()) {
            return terms.closes()
                    .map(moment -> page.getTranslation("assessment.start.closed", moments.dateTime(moment)));
        }
        if (terms.isUsedUp()) {
            return Optional.of(
                    page.getTranslation("assessment.start.used-up", terms.most().orElseThrow()));
        }
        return terms.opensAt().map(moment -> page.getTranslation("assessment.start.wait", moments.dateTime(moment)));
    }

    /** That an outage of ours was made good; empty if there was none. */
    String givenBack(AttemptTime time) {
        return time.givenBack().isZero()
                ? ""
                : page.getTranslation("assessment.quiz.given-back", minutes(time.givenBack()));
    }

    /** How many seconds are left, not fewer than none; -1 if there is no end. */
    static long left(AttemptTime time) {
        var deadline = time.deadline();
        return deadline == null
                ? -1
                : Math.max(0, Duration.between(time.now(), deadline).toSeconds());
    }

    /** When it ends, on the learner's clock; empty if it does not. */
    String ends(AttemptTime time) {
        var deadline = time.deadline();
        return deadline == null ? "" : moments.time(deadline);
    }

    private static long minutes(Duration duration) {
        return Math.max(1, Math.round(duration.toSeconds() / 60.0));
    }
}
