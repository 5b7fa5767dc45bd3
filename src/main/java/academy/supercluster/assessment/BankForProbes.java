/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.QuizRules;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.assessment.retrieval.ProbeSource;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the questions of quizzes to probes. */
@Component
class BankForProbes implements ProbeSource {

    private final QuizDefinitions quizzes;
    private final Questions questions;
    private final CourseCatalogue catalogue;

    BankForProbes(QuizDefinitions quizzes, Questions questions, CourseCatalogue catalogue) {
        this.quizzes = quizzes;
        this.questions = questions;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Pool> pool(CourseId course, String quiz, int passedVersion) {
        var current = catalogue.course(course).stream().mapToInt(outline -> outline.version());
        return IntStream.concat(current, IntStream.of(passedVersion))
                .boxed()
                .flatMap(version -> quizzes
                        .find(course, version, quiz)
                        .filter(BankForProbes::mayBeCommented)
                        .map(found -> pool(version, found))
                        .stream())
                .filter(pool -> !pool.entries().isEmpty())
                .findFirst();
    }

    /** A probe comments at once; a quiz whose comments are held back is of no use there. */
    private static boolean mayBeCommented(QuizDefinition quiz) {
        return quiz.rules().review() == QuizRules.Review.AFTER_ATTEMPT;
    }

    private Pool pool(int version, QuizDefinition quiz) {
        var counting =
                quiz.entries().stream().filter(QuizDefinition.Entry::counts).toList();
        var shown = questions.shown(
                counting.stream().map(QuizDefinition.Entry::version).toList());
        return new Pool(
                version,
                counting.stream()
                        .filter(entry -> isScoredAtOnce(shown.get(entry.version())))
                        .map(entry -> new Entry(entry.version(), entry.question(), entry.objective()))
                        .toList());
    }

    /** A long answer waits for a mentor, and is of no use where the comment comes at once. */
    private static boolean isScoredAtOnce(@Nullable Question question) {
        return question != null && !(question.task() instanceof Task.LongAnswer);
    }

    @Override
    public Map<Long, Question> shown(Collection<Long> versions) {
        return questions.shown(versions);
    }
}
