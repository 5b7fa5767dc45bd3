/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.bank.BankFilter;
import academy.supercluster.assessment.question.Question.Difficulty;
import academy.supercluster.assessment.question.Question.ReviewState;
import academy.supercluster.assessment.question.QuestionKind;
import academy.supercluster.courses.CourseOutline;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields that say which questions are looked for. */
class BankFilters extends Div {

    private final List<CourseOutline> courses;
    private final Select<@Nullable CourseOutline> course = new Select<>();
    private final Select<@Nullable QuestionKind> kind = new Select<>();
    private final TextField competency = new TextField();
    private final Select<@Nullable Difficulty> difficulty = new Select<>();
    private final Select<@Nullable ReviewState> review = new Select<>();
    private final TextField text = new TextField();

    BankFilters(List<CourseOutline> courses, Consumer<BankFilter> wanted) {
        this.courses = courses;
        addClassName("bank-filters");
        choice(course, "assessment.bank.course", courses);
        course.setItemLabelGenerator(each -> each == null ? getTranslation("assessment.bank.any") : each.title());
        choice(kind, "assessment.bank.kind", List.of(QuestionKind.values()));
        kind.setItemLabelGenerator(
                each -> each == null ? getTranslation("assessment.bank.any") : BankWords.kind(this, each));
        choice(difficulty, "assessment.bank.difficulty", List.of(Difficulty.values()));
        difficulty.setItemLabelGenerator(
                each -> each == null ? getTranslation("assessment.bank.any") : BankWords.difficulty(this, each));
        choice(review, "assessment.bank.review", List.of(ReviewState.values()));
        review.setItemLabelGenerator(
                each -> each == null ? getTranslation("assessment.bank.any") : BankWords.review(this, each));
        competency.setLabel(getTranslation("assessment.bank.competency"));
        text.setLabel(getTranslation("assessment.bank.text"));
        for (var field : List.of(competency, text)) {
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        add(text, course, kind, competency, difficulty, review);
        List.<HasValue<?, ?>>of(text, course, kind, competency, difficulty, review)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        wanted.accept(filter());
                    }
                }));
    }

    private <T> void choice(Select<@Nullable T> field, String label, List<T> items) {
        field.setLabel(getTranslation(label));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("assessment.bank.any"));
        field.setItems(items);
    }

    void show(BankFilter filter) {
        course.setValue(filter.course()
                .flatMap(id ->
                        courses.stream().filter(each -> each.id().equals(id)).findFirst())
                .orElse(null));
        kind.setValue(filter.kind().orElse(null));
        competency.setValue(filter.competency());
        difficulty.setValue(filter.difficulty().orElse(null));
        review.setValue(filter.review().orElse(null));
        text.setValue(filter.text());
    }

    private BankFilter filter() {
        return new BankFilter(
                Optional.ofNullable(course.getValue()).map(CourseOutline::id),
                Optional.ofNullable(kind.getValue()),
                competency.getValue().strip(),
                Optional.ofNullable(difficulty.getValue()),
                Optional.ofNullable(review.getValue()),
                text.getValue().strip());
    }
}
