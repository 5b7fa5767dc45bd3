/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Question.Difficulty;
import academy.supercluster.assessment.question.Question.ReviewState;
import academy.supercluster.assessment.question.QuestionKind;
import academy.supercluster.assessment.question.Quiz;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.DidYouMean;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.YamlMap;
import academy.supercluster.shared.CompetencyCode;
import academy.supercluster.shared.Percent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one quiz file; every problem in it is told. */
final class QuizReader {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_STEM = 2000;
    private static final int MOST_QUESTIONS = 500;
    private static final int USUAL_PASS_MARK = 80;
    private static final Set<String> KINDS =
            Arrays.stream(QuestionKind.values()).map(QuestionKind::word).collect(Collectors.toUnmodifiableSet());

    private final YamlMap yaml;
    private final CourseContext course;
    private final Taken taken;
    private final Problems problems;

    QuizReader(YamlMap yaml, CourseContext course, Taken taken, Problems problems) {
        this.yaml = yaml;
        this.course = course;
        this.taken = taken;
        this.problems = problems;
    }

    Quiz read() {
        yaml.only(
                "id",
                "title",
                "pass",
                "attempts",
                "time-limit",
                "closes",
                "review",
                "draw",
                "draw-drafts",
                "questions");
        var id = taken.id("quiz", yaml, problems);
        var title = yaml.text("title");
        if (title.length() > LONGEST_TITLE) {
            yaml.error("title", "The title has more than " + LONGEST_TITLE + " characters.");
        }
        var pass = new Percent(yaml.integer("pass", 1, 100).orElse(USUAL_PASS_MARK));
        var rules = new RulesReader(yaml, problems).read();
        var questions = questions();
        var draw = new DrawReader(yaml, course, questions, problems);
        return new Quiz(id, title, pass, rules, draw.pools(), draw.drafts(), questions);
    }

    private List<Question> questions() {
        var entries = yaml.maps("questions");
        if (entries.isEmpty()) {
            yaml.error("questions", "A quiz needs “questions”.");
        } else if (entries.size() > MOST_QUESTIONS) {
            yaml.error("questions", "A quiz has at most " + MOST_QUESTIONS + " questions.");
        }
        var questions = new ArrayList<Question>();
        for (var entry : entries) {
            question(entry).ifPresent(questions::add);
        }
        new KeyHabits(questions).warn(message -> problems.warning(yaml.path(), yaml.line("questions"), message));
        return questions;
    }

    private Optional<Question> question(YamlMap entry) {
        var id = taken.id("question", entry, problems);
        if (!entry.has("objective")) {
            entry.missing("objective");
        }
        var objective = known(entry, "objective", course.objectives(), "course.yaml has no such objective");
        var reread = known(entry, "reread", course.lessons(), "no lesson of this course has this id");
        var texts = new AuthorsText(problems);
        var stem = texts.required(entry, "stem");
        if (stem.length() > LONGEST_STEM) {
            entry.error(
                    "stem", "The question has more than " + LONGEST_STEM + " characters; one to four sentences do.");
        }
        var feedback = texts.optional(entry, "feedback");
        var competencies = competencies(entry);
        return task(entry)
                .map(task -> new Question(
                        id,
                        objective.orElse(""),
                        reread.orElse(null),
                        stem,
                        feedback,
                        competencies,
                        entry.oneOf("difficulty", words(Difficulty.values()))
                                .map(word -> Difficulty.valueOf(word.toUpperCase(Locale.ROOT)))
                                .orElse(null),
                        entry.oneOf("review", words(ReviewState.values()))
                                .map(word -> ReviewState.valueOf(word.toUpperCase(Locale.ROOT)))
                                .orElse(ReviewState.REVIEWED),
                        task));
    }

    private static Set<String> words(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Task> task(YamlMap entry) {
        if (!entry.has("kind")) {
            entry.missing("kind");
        }
        return entry.oneOf("kind", KINDS)
                .flatMap(QuestionKind::of)
                .map(kind -> new TaskReader(entry, problems).read(kind));
    }

    private List<CompetencyCode> competencies(YamlMap entry) {
        var codes = new ArrayList<CompetencyCode>();
        for (var code : entry.texts("competencies")) {
            if (CompetencyCode.isCode(code.value())) {
                codes.add(new CompetencyCode(code.value()));
            } else {
                problems.error(
                        entry.path(),
                        code.line(),
                        "“" + code.value() + "” is no competency: three capital letters and a digit, such as ECO1.");
            }
        }
        return codes;
    }

    private static Optional<String> known(YamlMap entry, String key, Set<String> known, String otherwise) {
        var id = entry.find(key);
        if (id.isPresent() && !known.contains(id.get())) {
            entry.error(
                    key, "“" + key + ": " + id.get() + "”: " + otherwise + "." + DidYouMean.suggest(id.get(), known));
        }
        return id;
    }
}
