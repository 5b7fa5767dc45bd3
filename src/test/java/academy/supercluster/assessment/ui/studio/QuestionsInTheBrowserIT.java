/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.exchange.QuestionFormat;
import academy.supercluster.assessment.exchange.ReadingQuestions;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An author brings questions in, reads the report, and takes the bank out again. */
@BrowserTest
class QuestionsInTheBrowserIT {

    @Test
    void aFileIsReadThenImportedThenThereAlready(Visitor author) {
        var what = UUID.randomUUID().toString();
        author.signIn("author@demo.test");
        author.open("/studio/questions?course=know-what-you-lead");
        author.button("Import").click();
        choose(
                author,
                "bank.gift",
                "::Good::[markdown]Which is " + what + "?{=this ~that ~the other}\n\n::Broken::Which?{=a");
        var dialog = dialog(author);
        dialog.getByText("One question can be imported").waitFor();
        assertThat(dialog.innerText()).contains("Line 1: Good", "Line 3: Broken", "Refused", "is not closed");
        assertThat(new AxeBuilder(author.page()).analyze().getViolations()).isEmpty();
        author.picture("questions-import-report");
        take(dialog).click();
        dialog.getByText("One question was added").waitFor();
        author.picture("questions-imported");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                .click();

        author.open("/studio/questions?q=" + what);
        author.page().getByText("Which is " + what).first().click();
        author.button("Mark as reviewed").waitFor();
        assertThat(author.page().locator("main").innerText()).contains("Imported as “Good” from bank.gift");
        author.picture("question-page");
        assertThat(author.complaints()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsTurnedAway(Visitor author) {
        author.signIn("author@demo.test");
        author.open("/studio/questions");
        author.button("Import").click();
        choose(author, "large.gift", "x".repeat(21 * 1024 * 1024));
        dialog(author).getByText("This file has more than 20 MB").first().waitFor();
        assertThat(take(dialog(author)).count()).isZero();
    }

    @Test
    void theBankIsTakenOut(Visitor author) throws IOException {
        author.signIn("author@demo.test");
        author.open("/studio/questions?course=know-what-you-lead");
        author.button("Export").click();
        var link = dialog(author).getByText("Download know-what-you-lead.xml");
        link.waitFor();
        assertThat(new AxeBuilder(author.page()).analyze().getViolations()).isEmpty();
        author.picture("questions-export");
        var download = author.page().waitForDownload(link::click);
        var file = ReadingQuestions.read(
                "bank.xml", Files.readAllBytes(download.path()), Optional.of(QuestionFormat.MOODLE_XML));
        assertThat(file.sound()).isTrue();
        assertThat(file.read()).isGreaterThan(10);
        assertThat(file.refused()).isZero();
    }

    private static void choose(Visitor author, String name, String text) {
        author.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator dialog(Visitor author) {
        return author.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions());
    }

    private static Locator take(Locator dialog) {
        return dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Import").setExact(true));
    }
}
