/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import academy.supercluster.assessment.exchange.BankItem;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Question.Difficulty;
import academy.supercluster.assessment.question.Question.ReviewState;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.CompetencyCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Questions of ours as items of a file, and back. What other systems have no field for travels as tags: competencies as
 * they are, {@code objective:…}, {@code reread:…} and {@code difficulty:…}.
 */
final class BankItems {

    private static final String OBJECTIVE = "objective:";
    private static final String REREAD = "reread:";
    private static final String DIFFICULTY = "difficulty:";

    private BankItems() {}

    /**
     * @param title what another system called it, else its id
     * @param otherTags tags of the other system that mean nothing here
     */
    static BankItem item(Question question, Optional<String> title, List<String> otherTags) {
        var tags = new ArrayList<String>();
        question.competencies().forEach(code -> tags.add(code.value()));
        if (!question.objective().isEmpty()) {
            tags.add(OBJECTIVE + question.objective());
        }
        Optional.ofNullable(question.reread()).ifPresent(lesson -> tags.add(REREAD + lesson));
        Optional.ofNullable(question.difficulty())
                .ifPresent(difficulty -> tags.add(DIFFICULTY + BankRows.word(difficulty)));
        tags.addAll(otherTags);
        return new BankItem(
                question.id(),
                title.orElse(question.id()),
                question.stem(),
                question.feedback(),
                tags,
                question.task());
    }

    /** The item as a draft of the course. Objectives and lessons that the course does not have are left open. */
    static Question draft(BankItem item, String code, CourseOutline course) {
        var objective = value(item, OBJECTIVE)
                .filter(id ->
                        course.objectives().stream().anyMatch(each -> each.id().equals(id)));
        var reread = value(item, REREAD)
                .filter(id -> course.lessons().stream()
                        .anyMatch(each -> each.id().value().equals(id)));
        return new Question(
                code,
                objective.orElse(""),
                reread.orElse(null),
                item.stem(),
                item.feedback(),
                item.tags().stream()
                        .filter(CompetencyCode::isCode)
                        .map(CompetencyCode::new)
                        .toList(),
                value(item, DIFFICULTY).flatMap(BankItems::difficulty).orElse(null),
                ReviewState.DRAFT,
                item.task());
    }

    /** The tags that {@link #draft} does not understand. */
    static List<String> otherTags(BankItem item) {
        return item.tags().stream()
                .filter(tag -> !CompetencyCode.isCode(tag))
                .filter(tag -> List.of(OBJECTIVE, REREAD, DIFFICULTY).stream().noneMatch(tag::startsWith))
                .toList();
    }

    private static Optional<String> value(BankItem item, String prefix) {
        return item.tags().stream()
                .filter(tag -> tag.startsWith(prefix))
                .map(tag -> tag.substring(prefix.length()))
                .findFirst();
    }

    private static Optional<Difficulty> difficulty(String word) {
        return Arrays.stream(Difficulty.values())
                .filter(each -> BankRows.word(each).equals(word))
                .findFirst();
    }
}
