/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worksheet as a cluster manager meets it: pasted from a spreadsheet, in two windows, over a shaky line, by keyboard. */
@BrowserTest
class AWorksheetInTheBrowserIT {

    private static final String EMAIL = "leader2@demo.test";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d.*");
    private static final String KEPT = "Kept on this device.";

    @LocalServerPort
    private int port;

    @Autowired
    private MyToolkit toolkit;

    @Autowired
    private FillingSheet filling;

    @Autowired
    private ImportingCourse importing;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void signIn() {
        var id = database.sql("select id from account where email = ?")
                .param(EMAIL)
                .query(UUID.class)
                .single();
        SignIn.as(new UserId(id), Role.LEARNER);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private WorksheetId begin(String sheet) {
        return toolkit.begin(FormatRef.shipped(sheet));
    }

    private static void at(Visitor visitor, WorksheetId id) {
        visitor.signIn(EMAIL);
        visitor.open("/toolkit/" + id);
        visitor.page().locator(".toolkit-sheet").waitFor();
    }

    private static Locator line(Page page) {
        return page.locator("#toolkit-line");
    }

    private static void saved(Page page) {
        assertThat(line(page)).hasText(SAVED, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator cell(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator rows(Page page) {
        return page.locator(".toolkit-table").first().locator("tbody > tr");
    }

    /** As a spreadsheet copies it: headings of one's own, a cell with a line break and quotation marks. */
    private static String sixtyRows() {
        var groups = List.of("Company", "Start-up", "University", "Public body", "Investor", "Church");
        return "Company name\tSector\tNotes to self\tStatus\tWhat they bring\tEnd of term\n"
                + IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> String.join(
                                "\t",
                                "Organisation " + i,
                                groups.get(i == 60 ? 5 : i % 5),
                                "n" + i,
                                i % 3 == 0 ? "joined" : "prospect",
                                i == 7 ? "\"Two lines\nand a \"\"pilot\"\"\"" : "",
                                i == 12 ? "3/4/2027" : i == 13 ? "24.11.2027" : ""))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void sixtyRowsArePastedWithErrorsByCellReopenedElsewhereAndAVersionIsRestored(Visitor visitor) {
        var id = begin("five-seat-table");
        at(visitor, id);
        var page = visitor.page();
        button(page, "Add organisation").click();
        cell(page, "Organisation, row 1").fill("By hand");
        saved(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Paste from a spreadsheet"))
                .first()
                .click();
        page.locator("#toolkit-paste-text").fill(sixtyRows());
        assertThat(page.getByText("60 rows with 6 columns were found.")).isVisible();
        assertThat(page.getByLabel("Company name goes to")).hasValue("organisation");
        assertThat(page.getByLabel("Sector goes to")).hasValue("group");
        assertThat(page.getByLabel("Status goes to")).hasValue("engagement");
        assertThat(page.getByLabel("Notes to self goes to")).hasValue("");
        assertThat(page.getByText("Columns left out: 1.")).isVisible();
        visitor.picture("toolkit/paste");
        button(page, "Take 60 rows").click();
        assertThat(rows(page)).hasCount(61);
        saved(page);

        assertThat(line(page)).containsText("2 cells cannot be read");
        assertThat(page.getByText("Choose one of: Entrepreneurs, Capital, Corporates, Research, Government."))
                .isVisible();
        assertThat(page.getByText("This could be 2027-04-03 or 2027-03-04.")).isVisible();
        assertThat(cell(page, "Group, row 61")).hasValue("Church");
        assertThat(cell(page, "Group, row 2")).hasValue("entrepreneur");
        assertThat(cell(page, "Term ends, row 14")).hasValue("2027-11-24");
        assertThat(cell(page, "Brings, row 8")).hasValue("Two lines\nand a \"pilot\"");
        assertThat(page.locator(".toolkit-measure").first()).containsText("groups are at the table");

        try (var elsewhere = Visitor.at("http://localhost:" + port, 1440, ColorScheme.LIGHT)) {
            at(elsewhere, id);
            var other = elsewhere.page();
            assertThat(rows(other)).hasCount(61);
            assertThat(cell(other, "Organisation, row 61")).hasValue("Organisation 60");
            button(other, "History").click();
            other.locator(".toolkit-versions button").first().click();
            assertThat(other.locator(".toolkit-preview")).containsText("By hand");
            button(other, "Restore this version").click();
            assertThat(rows(other)).hasCount(1);
            assertThat(line(other)).containsText("The earlier version is back");
            assertThat(cell(other, "Organisation, row 1")).hasValue("By hand");
            button(other, "History").click();
            other.locator(".toolkit-versions button").first().click();
            button(other, "Restore this version").click();
            assertThat(rows(other)).hasCount(61);
            assertThat(elsewhere.complaints()).isEmpty();
        }
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void twoWindowsThatChangeDifferentRowsComeTogetherAndTheSameRowIsAskedAbout(Visitor visitor) {
        var id = SomeWorksheet.of(toolkit, filling);
        at(visitor, id);
        var one = visitor.page();
        var two = visitor.secondTab();
        two.navigate(one.url());
        two.locator(".toolkit-sheet").waitFor();
        cell(one, "Brings, row 2").fill("Ten million");
        saved(one);
        cell(two, "Brings, row 3").fill("Forty students");
        assertThat(line(two)).containsText("its changes (1 rows) are now here");
        assertThat(cell(two, "Brings, row 2")).hasValue("Ten million");
        saved(two);

        // The first window does not know of that, and both now change the first row.
        cell(two, "Wants, row 1").fill("Cheap power");
        saved(two);
        cell(one, "Wants, row 1").fill("Skilled people");
        var dialog = one.locator("#toolkit-conflict");
        assertThat(dialog).isVisible();
        assertThat(dialog).containsText("Nordic Steel");
        assertThat(dialog).containsText("Cheap power");
        assertThat(dialog).containsText("Skilled people");
        visitor.picture("toolkit/conflict");
        dialog.getByRole(AriaRole.RADIO).nth(1).check();
        button(one, "Keep what I chose").click();
        saved(one);
        assertThat(cell(one, "Wants, row 1")).hasValue("Cheap power");
        assertThat(cell(one, "Brings, row 3")).hasValue("Forty students");

        cell(two, "Wants, row 1").fill("Cheap green power");
        saved(two);
        cell(one, "Wants, row 1").fill("Mine");
        assertThat(dialog).isVisible();
        button(one, "Take all of mine as a new version").click();
        saved(one);
        assertThat(filling.open(id).sheet().content().rows("seats").getFirst().cell("wants"))
                .isEqualTo("Mine");
        assertThat(filling.versions(id))
                .first()
                .extracting(SheetVersion::reason)
                .isEqualTo(SheetVersion.Reason.OTHER_WINDOW);
    }

    @Test
    void whatIsTypedWithoutALineIsKeptAndSentAfterAReload(Visitor visitor) {
        var id = SomeWorksheet.of(toolkit, filling);
        at(visitor, id);
        var page = visitor.page();
        page.route("**/?v-r=uidl**", route -> route.abort());
        cell(page, "Fears, row 1").fill("A new tariff");
        assertThat(line(page)).containsText(KEPT);
        assertThat(filling.open(id).revision()).isOne();
        page.unrouteAll();
        page.reload();
        page.locator(".toolkit-sheet").waitFor();
        saved(page);
        assertThat(cell(page, "Fears, row 1")).hasValue("A new tariff");
        assertThat(filling.open(id).sheet().content().rows("seats").getFirst().cell("fears"))
                .isEqualTo("A new tariff");
    }

    @Test
    void isFilledInMovedAndUndoneByKeyboard(Visitor visitor) {
        var id = begin("five-seat-table");
        at(visitor, id);
        var page = visitor.page();
        var keyboard = page.keyboard();
        button(page, "Add organisation").focus();
        keyboard.press("Enter");
        assertThat(cell(page, "Organisation, row 1")).isFocused();
        keyboard.type("First");
        keyboard.press("Enter");
        assertThat(cell(page, "Organisation, row 2")).isFocused();
        keyboard.type("Second");
        keyboard.press("ArrowUp");
        assertThat(cell(page, "Organisation, row 1")).isFocused();
        keyboard.press("End");
        keyboard.press("ArrowRight");
        assertThat(cell(page, "Group, row 1")).isFocused();
        keyboard.type("Cap");
        assertThat(cell(page, "Group, row 1")).hasValue("capital");
        page.locator(".toolkit-row-button").first().focus();
        keyboard.press("Enter");
        assertThat(button(page, "Move up")).isFocused();
        keyboard.press("Tab");
        keyboard.press("Enter");
        assertThat(cell(page, "Organisation, row 2")).hasValue("First");
        page.locator(".toolkit-row-button").first().click();
        button(page, "Remove").click();
        assertThat(rows(page)).hasCount(1);
        keyboard.press("Control+z");
        assertThat(rows(page)).hasCount(2);
        saved(page);
        assertThat(filling.open(id).sheet().content().rows("seats"))
                .extracting(row -> row.cell("organisation"))
                .containsExactly("Second", "First");
    }

    @Test
    void aHostilePasteStaysText(Visitor visitor) {
        var id = begin("five-seat-table");
        at(visitor, id);
        var page = visitor.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Paste from a spreadsheet"))
                .first()
                .click();
        page.locator("#toolkit-paste-text")
                .fill("Organisation\tBrings\n<img src=x onerror=\"window.hit=1\">\t=HYPERLINK(\"http://x\")\n"
                        + "${alert(1)}\t\u0007bell");
        button(page, "Take 2 rows").click();
        saved(page);
        assertThat(cell(page, "Organisation, row 1")).hasValue("<img src=x onerror=\"window.hit=1\">");
        assertThat(page.evaluate("window.hit")).isNull();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Paste from a spreadsheet"))
                .first()
                .click();
        page.locator("#toolkit-paste-text").fill("x\n".repeat(499));
        button(page, "Take 499 rows").click();
        assertThat(page.getByText("499 rows are more than fit: there is room for 498."))
                .isVisible();
    }

    @Test
    void aLessonIsCompletedWhileItsSheetIsFilledIn(Visitor visitor) {
        var course = new WorksheetCourse(importing);
        enrolling.enrol(course.id(), Intent.COMPLETE);
        visitor.signIn(EMAIL);
        visitor.open("/learn/" + course.id() + "/seats");
        var page = visitor.page();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Begin (worksheet|a new one)$")))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Paste from a spreadsheet"))
                .first()
                .click();
        page.locator("#toolkit-paste-text").fill(sixtyRows());
        button(page, "Take 60 rows").click();
        assertThat(page.getByText("There is enough here for the lesson.")).isVisible();
        visitor.picture("toolkit/lesson");
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
    void axeFindsNothingInAnyWorksheetAndNothingScrollsSideways(int width, ColorScheme scheme) {
        try (var visitor = Visitor.at("http://localhost:" + port, width, scheme)) {
            var problems = new ArrayList<String>();
            visitor.signIn(EMAIL);
            for (var sheet :
                    List.of("theme-crucible", "decade-ladder", "pull-test", "handshake-ledger", "money-mix-dial")) {
                visitor.open("/toolkit/" + begin(sheet));
                var add = visitor.page().locator(".toolkit-adding button[data-add]");
                add.first().waitFor();
                for (var each : add.all()) {
                    each.click();
                }
                saved(visitor.page());
                look(visitor, sheet + "-" + width + "-" + scheme, problems);
            }
            visitor.open("/toolkit/" + SomeWorksheet.of(toolkit, filling));
            visitor.page().locator(".toolkit-sheet").waitFor();
            look(visitor, "five-seat-table-" + width + "-" + scheme, problems);
            button(visitor.page(), "Comments").click();
            look(visitor, "comments-" + width + "-" + scheme, problems);
            assertThat(problems).isEmpty();
        }
    }

    private static void look(Visitor visitor, String name, List<String> problems) {
        visitor.picture("toolkit/" + name);
        new AxeBuilder(visitor.page())
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> problems.add(name + ": " + violation.getId() + " " + node.getHtml())));
        if ((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            problems.add(name + ": scrolls sideways");
        }
    }
}
