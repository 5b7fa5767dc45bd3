/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Quiz;
import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.YamlMap;
import java.util.ArrayList;
import java.util.List;

/** Reads how many questions of each objective an attempt draws, and compares it with what there is. */
final class DrawReader {

    private static final int MOST = 50;

    private final YamlMap yaml;
    private final CourseContext course;
    private final List<Question> questions;
    private final Problems problems;

    DrawReader(YamlMap yaml, CourseContext course, List<Question> questions, Problems problems) {
        this.yaml = yaml;
        this.course = course;
        this.questions = questions;
        this.problems = problems;
    }

    List<Quiz.Pool> pools() {
        var draw = yaml.map("draw").orElse(null);
        if (draw == null) {
            if (!yaml.has("draw")) {
                yaml.missing("draw");
            }
            return List.of();
        }
        if (draw.keys().isEmpty()) {
            yaml.error("draw", "“draw” must name at least one objective.");
        }
        var pools = new ArrayList<Quiz.Pool>();
        for (var key : draw.keys()) {
            if (!course.objectives().contains(key.value())) {
                draw.error(
                        key.value(),
                        "course.yaml has no objective “" + key.value() + "”."
                                + DidYouMean.suggest(key.value(), course.objectives()));
            } else if (!draw.has(key.value())) {
                draw.missing(key.value());
            } else {
                draw.integer(key.value(), 1, MOST).ifPresent(number -> pools.add(pool(draw, key.value(), number)));
            }
        }
        warnOfQuestionsNeverDrawn(draw);
        return pools;
    }

    private Quiz.Pool pool(YamlMap draw, String objective, int number) {
        long there = questions.stream()
                .filter(question -> question.counts() && question.objective().equals(objective))
                .count();
        if (number > there) {
            draw.error(
                    objective,
                    "“" + objective + "” asks for " + number + " questions that count, but there " + are(there) + ".");
        } else if (there < 2L * number) {
            problems.warning(
                    draw.path(),
                    draw.line(objective),
                    "“" + objective + "” draws " + number + " of " + there
                            + " questions, so a second attempt repeats some; three for each one drawn is the aim.");
        }
        return new Quiz.Pool(objective, number);
    }

    private static String are(long there) {
        return there == 0 ? "are none" : there == 1 ? "is only one" : "are only " + there;
    }

    private void warnOfQuestionsNeverDrawn(YamlMap draw) {
        questions.stream()
                .filter(Question::counts)
                .map(Question::objective)
                .filter(course.objectives()::contains)
                .filter(objective ->
                        draw.keys().stream().noneMatch(key -> key.value().equals(objective)))
                .distinct()
                .forEach(objective -> problems.warning(
                        yaml.path(),
                        yaml.line("draw"),
                        "The questions about “" + objective + "” are never drawn: “draw” does not name it."));
    }

    int drafts() {
        long there = questions.stream().filter(Question::isOnTrial).count();
        int drawn = yaml.integer("draw-drafts", 0, MOST).orElse(0);
        if (drawn > there) {
            yaml.error("draw-drafts", "“draw-drafts” asks for " + drawn + " drafts, but there " + are(there) + ".");
        } else if (there > 0 && drawn == 0) {
            problems.warning(
                    yaml.path(),
                    yaml.line("draw-drafts"),
                    "The questions on trial (" + there + ") are never drawn without “draw-drafts”.");
        }
        return drawn;
    }
}
