/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.QuizCourse;
import academy.supercluster.assessment.bank.BankFilter;
import academy.supercluster.assessment.bank.BankRow;
import academy.supercluster.assessment.bank.ImportingQuestions;
import academy.supercluster.assessment.bank.QuestionBank;
import academy.supercluster.assessment.exchange.ReadingQuestions;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class AnAuthorLooksAfterQuestionsTests extends SpringBrowserlessTest {

    private static final String FILE = "$CATEGORY: x\n\n"
            + "::Kept::Which?{=a#Yes. ~b#No. ~<script>x</script>c#No.}\n\n"
            + "::Half::Which?{=a ~%50%b}\n\n"
            + "::Broken::What?{=a";

    @Autowired
    private ImportingCourse importingCourse;

    @Autowired
    private CourseCatalogue catalogue;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private ImportingQuestions importing;

    @Autowired
    private Statements statements;

    private QuizCourse course;
    private String slug;

    @BeforeEach
    void openCourse() {
        course = new QuizCourse(importingCourse);
        slug = catalogue.course(course.id()).orElseThrow().slug().value();
        SignIn.as(Role.AUTHOR);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    @SuppressWarnings("unchecked")
    void findsThemByWhatTheAddressSays() {
        UI.getCurrent()
                .navigate("studio/questions", QueryParameters.simple(Map.of("course", slug, "q", "supercluster?")));
        roundTrip();
        Grid<BankRow> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        var row = text(test(grid).getCellComponent(0, 0));
        assertThat(row).contains("Which traits make a supercluster?", "Multiple choice", "Reviewed");
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("supercluster?");
        assertThat(text(find(QuestionsView.class).single())).contains("One question", "How questions do:");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("studio/questions/quiz/" + slug + "/stage-quiz");
    }

    @Test
    void seesEachItemOfAFileBeforeItIsImported() {
        UI.getCurrent().navigate("studio/questions", QueryParameters.of("course", slug));
        test(find(NativeButton.class).withText("Import").single()).click();
        roundTrip();
        var dialog = (ImportDialog) find(Dialog.class).single();
        var file = ReadingQuestions.read("a.gift", FILE.getBytes(StandardCharsets.UTF_8), Optional.empty());
        dialog.show(new QuestionUpload.Received("a.gift", file));
        roundTrip();
        assertThat(text(dialog))
                .contains("2 questions can be imported, 2 of them with changes; one is refused")
                .contains("Line 1: x", "Left out", "a category was left out")
                .contains("Line 3: Kept", "a script was left out")
                .contains("Line 5: Half", "it is a wrong option here")
                .contains("Line 7: Broken", "Refused", "the opening brace is not closed")
                .contains("Nothing is imported yet");
        assertThat(find(NativeButton.class).withText("Import").all()).hasSize(2);
        assertThat(bank.count(BankFilter.of(course.id()))).isEqualTo(9);
    }

    @Test
    void cannotImportABrokenFile() {
        UI.getCurrent().navigate("studio/questions", QueryParameters.of("course", slug));
        test(find(NativeButton.class).withText("Import").single()).click();
        roundTrip();
        var dialog = (ImportDialog) find(Dialog.class).single();
        var broken =
                ReadingQuestions.read("a.xml", "<quiz><question>".getBytes(StandardCharsets.UTF_8), Optional.empty());
        dialog.show(new QuestionUpload.Received("a.xml", broken));
        assertThat(text(dialog)).contains("This file is broken, so nothing can be imported.");
        assertThat(find(NativeButton.class).withText("Import").all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void seesWhatAFormatCannotCarryBeforeTheFileIsFetched() {
        UI.getCurrent().navigate("studio/questions", QueryParameters.of("course", slug));
        test(find(NativeButton.class).withText("Export").single()).click();
        roundTrip();
        var dialog = find(Dialog.class).single();
        assertThat(text(dialog)).contains("Moodle XML").contains("Download " + slug + ".xml");
        assertThat(text(dialog)).contains("Moodle has no responses to be rated one by one");
        var format = find(Select.class, dialog).all().getLast();
        format.setValue(ExportDialog.Target.QUIZ_FILE);
        assertThat(text(dialog)).contains("Download imported-questions.yaml");
    }

    @Test
    void marksAnImportedOneAsReviewed() {
        var file = ReadingQuestions.read("a.gift", FILE.getBytes(StandardCharsets.UTF_8), Optional.empty());
        importing.into(course.id(), "a.gift", file);
        var imported = bank.page(BankFilter.of(course.id()), 0, 50).stream()
                .filter(BankRow::imported)
                .toList();
        UI.getCurrent().navigate("studio/questions/" + imported.getFirst().id());
        roundTrip();
        var page = find(QuestionView.class).single();
        assertThat(text(page)).contains("Draft", "Imported as “Kept” from a.gift", "Version 1");
        test(find(NativeButton.class).withText("Mark as reviewed").single()).click();
        assertThat(text(page)).contains("Version 2", "This question is reviewed");
        assertThat(find(NativeButton.class).withText("Make it a draft again").all())
                .hasSize(1);
    }

    @Test
    void readsEveryKindWithItsKey() {
        for (var row : bank.page(BankFilter.of(course.id()), 0, 50)) {
            UI.getCurrent().navigate("studio/questions/" + row.id());
            roundTrip();
            assertThat(find(QuestionPreview.class).all())
                    .as(row.question().id())
                    .hasSize(1);
            assertThat(find(Anchor.class)
                            .withText("How the questions of stage-quiz do")
                            .all())
                    .hasSize(1);
        }
    }

    @Test
    void isToldWhyThereAreNoFiguresYet() {
        UI.getCurrent().navigate("studio/questions/quiz/" + slug + "/stage-quiz");
        roundTrip();
        assertThat(text(find(QuizAnalysisView.class).single()))
                .contains("Nobody has submitted an attempt yet", "From 30 first attempts on");
    }

    @Test
    void needsFewStatementsForAPage() {
        UI.getCurrent().navigate("studio/questions", QueryParameters.of("course", slug));
        roundTrip();
        var needed = statements.during(() -> {
            UI.getCurrent().navigate("studio/questions", QueryParameters.of("course", slug));
            roundTrip();
        });
        assertThat(needed.stream().filter(each -> each.contains("question_version")))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void isNotLetInAsALearner() {
        long id = bank.page(BankFilter.of(course.id()), 0, 1).getFirst().id();
        SignIn.as(Role.LEARNER);
        for (var path : List.of(
                "studio/questions", "studio/questions/" + id, "studio/questions/quiz/" + slug + "/stage-quiz")) {
            UI.getCurrent().navigate(path);
            assertThat(find(QuestionsView.class).all()).isEmpty();
            assertThat(find(QuestionView.class).all()).isEmpty();
            assertThat(find(QuizAnalysisView.class).all()).isEmpty();
        }
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
