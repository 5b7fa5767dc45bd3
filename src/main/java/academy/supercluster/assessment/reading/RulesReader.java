/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.assessment.question.Closing;
import academy.supercluster.assessment.question.QuizRules;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.YamlMap;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads how often, how long and until when a quiz may be taken. */
final class RulesReader {

    private static final int MOST_ATTEMPTS = 20;
    private static final int LONGEST_WAIT = 24 * 30;
    private static final int LONGEST_LIMIT = 600;

    private final YamlMap yaml;
    private final Problems problems;

    RulesReader(YamlMap yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    QuizRules read() {
        var attempts = yaml.map("attempts");
        attempts.ifPresent(each -> each.only("most", "wait-hours"));
        var most = attempts.map(each -> each.integer("most", 1, MOST_ATTEMPTS));
        var wait = attempts.map(
                        each -> each.integer("wait-hours", 0, LONGEST_WAIT).orElse(0))
                .orElse(0);
        var limit = yaml.integer("time-limit", 1, LONGEST_LIMIT);
        var closes = closes().orElse(null);
        return new QuizRules(
                most.isPresent() && most.get().isPresent() ? most.get().getAsInt() : null,
                Duration.ofHours(wait),
                limit.isPresent() ? Duration.ofMinutes(limit.getAsInt()) : null,
                closes,
                review(closes));
    }

    private Optional<Closing> closes() {
        var text = yaml.find("closes");
        var closing = text.flatMap(Closing::parse);
        if (text.isPresent() && closing.isEmpty()) {
            yaml.error("closes", "“" + text.get() + "” is no closing time; it must be like " + Closing.FORMS + ".");
        }
        if (closing.orElse(null) instanceof Closing.At at && at.isSkipped()) {
            problems.warning(
                    yaml.path(),
                    yaml.line("closes"),
                    "Clocks in " + at.place() + " are put forward over " + at.time() + "; an hour later counts.");
        }
        return closing;
    }

    private QuizRules.Review review(@Nullable Closing closes) {
        var review = yaml.oneOf(
                        "review",
                        Arrays.stream(QuizRules.Review.values())
                                .map(QuizRules.Review::word)
                                .collect(Collectors.toUnmodifiableSet()))
                .map(QuizRules.Review::of)
                .orElse(QuizRules.Review.AFTER_ATTEMPT);
        if (review == QuizRules.Review.AFTER_CLOSE && closes == null) {
            yaml.error("review", "“after-close” needs a quiz that “closes”.");
        }
        return review;
    }
}
