/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.bank.BankFilter;
import academy.supercluster.assessment.bank.BankRow;
import academy.supercluster.assessment.bank.ExportingQuestions;
import academy.supercluster.assessment.bank.ImportingQuestions;
import academy.supercluster.assessment.bank.QuestionBank;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Every question of the person's courses. The address says which ones are looked for. */
@Route("studio/questions")
@Menu(title = "assessment.menu.questions", order = 210)
@RolesAllowed({"AUTHOR", "ADMIN"})
class QuestionsView extends Page implements BeforeEnterObserver {

    private final QuestionBank bank;
    private final List<CourseOutline> courses;
    private final BankFilters filters;
    private final Paragraph count = new Paragraph();
    private final Div quizzes = new Div();
    private final Grid<BankRow> grid = new Grid<>();
    private BankFilter filter = BankFilter.EVERYTHING;

    QuestionsView(QuestionBank bank, ImportingQuestions importing, ExportingQuestions exporting) {
        this.bank = bank;
        courses = bank.courses();
        title(getTranslation("assessment.bank.title"));
        lead(getTranslation("assessment.bank.lead"));
        filters = new BankFilters(
                courses, wanted -> UI.getCurrent().navigate("studio/questions", BankQuery.address(wanted, courses)));
        count.addClassName("bank-count");
        count.getElement().setAttribute("role", "status");
        if (courses.isEmpty()) {
            add(new EmptyState(
                    getTranslation("assessment.bank.no-course"), getTranslation("assessment.bank.no-course.sentence")));
            return;
        }
        var bringIn = new NativeButton(
                getTranslation("assessment.bank.import"),
                click -> new ImportDialog(importing, courses, filter.course(), this::refresh).open());
        bringIn.addClassName("button-primary");
        action(
                bringIn,
                new NativeButton(
                        getTranslation("assessment.bank.export"),
                        click -> new ExportDialog(exporting, courses, filter.course()).open()));
        buildGrid();
        quizzes.addClassName("bank-quizzes");
        add(filters, quizzes, count, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = BankQuery.of(event.getLocation().getQueryParameters(), courses);
        filters.show(filter);
        refresh();
    }

    private void refresh() {
        if (!courses.isEmpty()) {
            showQuizzes();
            int found = bank.count(filter);
            count.setText(getTranslation("assessment.bank.count", found));
            grid.setItems(query -> bank.page(filter, query.getOffset(), query.getLimit()).stream(), query -> found);
        }
    }

    /** Ways to the figures of the quizzes of the courses that are looked at. */
    private void showQuizzes() {
        quizzes.removeAll();
        quizzes.add(new Span(getTranslation("assessment.bank.quizzes")));
        courses.stream()
                .filter(course ->
                        filter.course().isEmpty() || filter.course().get().equals(course.id()))
                .forEach(course -> course.lessons().stream()
                        .filter(lesson -> lesson.kind() == LessonKind.QUIZ)
                        .forEach(lesson -> quizzes.add(new Anchor(
                                "studio/questions/quiz/" + course.slug() + "/" + lesson.part(),
                                course.title() + ", " + lesson.title()))));
    }

    private void buildGrid() {
        grid.addClassName("bank-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(50);
        grid.addComponentColumn(this::row).setHeader(getTranslation("assessment.bank.question"));
        grid.setEmptyStateText(getTranslation("assessment.bank.nothing"));
    }

    private Component row(BankRow row) {
        var facts = new ArrayList<String>();
        courses.stream()
                .filter(course -> course.id().equals(row.course()))
                .findFirst()
                .ifPresent(course -> facts.add(course.title()));
        facts.addAll(BankWords.facts(this, row.question()));
        if (row.version() > 1) {
            facts.add(getTranslation("assessment.bank.version", row.version()));
        }
        if (row.imported() && !row.asked()) {
            facts.add(getTranslation("assessment.bank.imported"));
        }
        var line = new Span(String.join(" · ", facts));
        line.addClassName("bank-facts");
        var cell = new Div(
                new Anchor(
                        "studio/questions/" + row.id(),
                        BankWords.brief(row.question().stem())),
                line);
        cell.addClassName("bank-row");
        return cell;
    }
}
