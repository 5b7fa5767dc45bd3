/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.bank.BankFilter;
import academy.supercluster.assessment.question.Question.Difficulty;
import academy.supercluster.assessment.question.Question.ReviewState;
import academy.supercluster.assessment.question.QuestionKind;
import academy.supercluster.courses.CourseOutline;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the address of the question bank says is looked for; what it says wrongly is left open. */
final class BankQuery {

    private BankQuery() {}

    static BankFilter of(QueryParameters address, List<CourseOutline> courses) {
        return new BankFilter(
                address.getSingleParameter("course")
                        .flatMap(slug -> courses.stream()
                                .filter(course -> course.slug().value().equals(slug))
                                .findFirst())
                        .map(CourseOutline::id),
                address.getSingleParameter("kind").flatMap(QuestionKind::of),
                address.getSingleParameter("competency").orElse(""),
                address.getSingleParameter("difficulty").flatMap(word -> named(Difficulty.values(), word)),
                address.getSingleParameter("review").flatMap(word -> named(ReviewState.values(), word)),
                address.getSingleParameter("q").orElse(""));
    }

    static QueryParameters address(BankFilter filter, List<CourseOutline> courses) {
        var parameters = new HashMap<String, String>();
        filter.course()
                .flatMap(id -> courses.stream()
                        .filter(course -> course.id().equals(id))
                        .findFirst())
                .ifPresent(course -> parameters.put("course", course.slug().value()));
        filter.kind().ifPresent(kind -> parameters.put("kind", kind.word()));
        put(parameters, "competency", filter.competency());
        filter.difficulty().ifPresent(difficulty -> parameters.put("difficulty", word(difficulty)));
        filter.review().ifPresent(review -> parameters.put("review", word(review)));
        put(parameters, "q", filter.text());
        return QueryParameters.simple(parameters);
    }

    private static void put(HashMap<String, String> parameters, String key, String text) {
        if (!text.isBlank()) {
            parameters.put(key, text.strip());
        }
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String word) {
        return Arrays.stream(values).filter(value -> word(value).equals(word)).findFirst();
    }
}
