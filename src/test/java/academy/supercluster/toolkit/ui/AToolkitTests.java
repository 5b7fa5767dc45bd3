/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Intent;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Texts;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import academy.supercluster.toolkit.FillingSheet;
import academy.supercluster.toolkit.MyToolkit;
import academy.supercluster.toolkit.SomeWorksheet;
import academy.supercluster.toolkit.WorksheetCourse;
import academy.supercluster.toolkit.WorksheetId;
import academy.supercluster.toolkit.content.CheckedSheet;
import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.measure.Filled;
import academy.supercluster.toolkit.reading.ShippedSheets;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The toolkit, a worksheet, its board and a lesson, as the server makes them. */
@AcademyTest
class AToolkitTests extends SpringBrowserlessTest {

    @Autowired
    MyToolkit toolkit;

    @Autowired
    FillingSheet filling;

    @Autowired
    ImportingCourse importing;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Statements statements;

    @Autowired
    ToolkitAddresses addresses;

    @Autowired
    CsvDownloads downloads;

    @Autowired
    Texts texts;

    SignedIn me;

    @BeforeEach
    void signIn() {
        me = SignIn.as(Role.LEARNER);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private SheetElement element() {
        return find(SheetElement.class).single();
    }

    @Test
    void aWorksheetIsBegunFromTheToolkitAndFoundThereAgain() {
        UI.getCurrent().navigate("toolkit");
        assertThat(find(NativeButton.class).all().stream().map(NativeButton::getText))
                .contains("Begin");
        test(find(NativeButton.class).withText("Begin").all().getFirst()).click();
        assertThat(find(SheetElement.class).single().getElement().getProperty("format"))
                .contains("Five-Seat Table");
        UI.getCurrent().navigate("toolkit");
        assertThat(find(Anchor.class).withText("Five-Seat Table").all()).hasSize(1);
    }

    @Test
    void thePagesCostFewStatements() {
        var id = SomeWorksheet.of(toolkit, filling);
        assertThat(statements.during(() -> UI.getCurrent().navigate("toolkit"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> UI.getCurrent().navigate("toolkit/" + id)))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(statements.during(() -> UI.getCurrent().navigate("toolkit/" + id + "/board")))
                .hasSizeLessThanOrEqualTo(3);
        var element = openedElement(id);
        assertThat(statements.during(() -> element.save(1, "{}", "typing"))).hasSizeLessThanOrEqualTo(2);
    }

    private SheetElement openedElement(WorksheetId id) {
        UI.getCurrent().navigate("toolkit/" + id);
        return element();
    }

    @Test
    void aSaveIsAnsweredWithWhatTheSheetComesToAndWithErrorsByCell() {
        var element = openedElement(SomeWorksheet.of(toolkit, filling));
        var reply = element.save(1, SomeWorksheet.SIX_ROWS.replace("\"corporate\"", "\"company\""), "typing");
        assertThat(reply.outcome()).isEqualTo("saved");
        var told = json(reply.body());
        assertThat(told.get("findings").get(0).get("text").asString())
                .isEqualTo("No day can be read here. Write it as 2026-11-24.");
        assertThat(told.get("corrections")
                        .valueStream()
                        .map(each -> each.get("value").asString()))
                .contains("corporate");
        assertThat(told.get("done").asBoolean()).isTrue();
        var coverage = told.get("measures").get(0);
        assertThat(coverage.get("sentence").asString()).startsWith("0 of 5 groups are at the table.");
        assertThat(coverage.get("formula").asString()).contains("÷ 5");
        assertThat(coverage.get("chart").get("lines").get(2).get("texts").get(0).asString())
                .isEqualTo("2");
    }

    @Test
    void aStaleSaveShowsWhatIsThereAndARefusedOneSaysWhy() {
        var id = SomeWorksheet.of(toolkit, filling);
        var element = openedElement(id);
        var stale = element.save(0, "{}", "typing");
        assertThat(stale.outcome()).isEqualTo("stale");
        assertThat(stale.body()).contains("Nordic Steel");
        var refused = element.save(1, "<script>", "typing");
        assertThat(refused.outcome()).isEqualTo("refused");
        assertThat(refused.problem()).startsWith("What this page sent could not be read");
        toolkit.remove(id);
        assertThat(element.save(1, "{}", "typing").outcome()).isEqualTo("refused");
        assertThat(element.versions().problem()).isNotEmpty();
        assertThat(element.removeComment("no-id").problem()).isNotEmpty();
    }

    @Test
    void historyAndCommentsAreAnsweredToThePage() {
        var element = openedElement(SomeWorksheet.of(toolkit, filling));
        element.save(1, "{}", "much");
        var version = json(element.versions().body()).get(0);
        assertThat(version.get("why").asString()).isEqualTo("Before many rows changed");
        assertThat(element.version(version.get("number").asInt()).body()).contains("Fjord Ventures");
        assertThat(element.restore(version.get("number").asInt(), 7).problem()).isNotEmpty();
        var restored = json(element.restore(version.get("number").asInt(), 2).body());
        assertThat(restored.get("content").get("seats").size()).isEqualTo(6);
        assertThat(restored.get("revision").asInt()).isEqualTo(3);
        var comments = json(element.comment("seats", "r1", "Ask <b>Hans</b>").body());
        assertThat(comments.get(0).get("words").asString()).isEqualTo("Ask <b>Hans</b>");
        assertThat(comments.get(0).get("own").asBoolean()).isTrue();
        assertThat(json(element.removeComment(comments.get(0).get("id").asString())
                                .body())
                        .size())
                .isZero();
    }

    @Test
    void aTamperedOrForeignAddressNamesNothing() {
        var mine = SomeWorksheet.of(toolkit, filling);
        SignIn.as(Role.LEARNER);
        for (var path : new String[] {"toolkit/" + mine, "toolkit/" + mine + "/board"}) {
            UI.getCurrent().navigate(path);
            assertThat(find(SheetElement.class).all()).as(path).isEmpty();
            assertThat(find(MeasuresElement.class).all()).as(path).isEmpty();
        }
        for (var path : new String[] {"toolkit/1", "toolkit/x", "toolkit/blank/nothing", "toolkit/blank"}) {
            assertThat(addresses.nothingAt(new Location(path))).as(path).isTrue();
        }
        assertThat(addresses.nothingAt(new Location("toolkit/" + UUID.randomUUID())))
                .isFalse();
        assertThat(addresses.nothingAt(new Location("toolkit/blank/pull-test"))).isFalse();
        assertThat(addresses.nothingAt(new Location("toolkit"))).isFalse();
        assertThatThrownBy(() -> filling.open(mine)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFileForASpreadsheetHoldsWordsAndNothingThatRuns() {
        var id = SomeWorksheet.of(toolkit, filling);
        filling.save(id, 1, SomeWorksheet.SIX_ROWS.replace("A pilot plant", "=cmd|'/C calc'!A0"), false);
        var file = downloads.filled(id.toString(), "seats");
        var text =
                new String(java.util.Objects.requireNonNull(file.getBody()), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFFOrganisation,Group,Second lens,How far in")
                .contains("Nordic Steel,Corporates,,Member,'=cmd|'/C calc'!A0");
        assertThat(file.getHeaders().getFirst("Content-Disposition")).contains("five-seat-table-seats.csv");
        assertThat(downloads.filled(id.toString(), "nothing").getStatusCode().value())
                .isEqualTo(404);
        SignIn.as(Role.LEARNER);
        assertThat(downloads.filled(id.toString(), "seats").getStatusCode().value())
                .isEqualTo(404);
        assertThat(downloads.filled("x", "seats").getStatusCode().value()).isEqualTo(404);
        assertThat(downloads.blank("pull-test", "streams").getStatusCode().value())
                .isEqualTo(200);
        assertThat(downloads.blank("nothing", "streams").getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void blankOnesAreThereWithoutAnAccount() {
        SignIn.out();
        UI.getCurrent().navigate("toolkit");
        assertThat(find(NativeButton.class).withText("Begin").all()).isEmpty();
        assertThat(find(Anchor.class).withText("Blank to print").all()).hasSize(6);
        for (var format : ShippedSheets.formats()) {
            UI.getCurrent().navigate("toolkit/blank/" + format.id());
            assertThat(find(BlankView.class).all()).as(format.id()).hasSize(1);
        }
    }

    @Test
    void aLessonOffersToBeginAndThenOpensTheLearnersOwnSheet() {
        var course = new WorksheetCourse(importing);
        enrolling.enrol(course.id(), Intent.COMPLETE);
        UI.getCurrent().navigate("learn/" + course.id() + "/seats");
        assertThat(find(SheetElement.class).all()).isEmpty();
        test(find(NativeButton.class).withText("Begin worksheet").single()).click();
        var element = element();
        assertThat(toolkit.mine()).hasSize(1);
        assertThat(element.save(0, SomeWorksheet.SIX_ROWS, "typing").outcome()).isEqualTo("saved");
        UI.getCurrent().navigate("learn/" + course.id() + "/seats");
        assertThat(element().getElement().getProperty("sheet")).contains("Nordic Steel");
    }

    @Test
    void aLessonOffersWorksheetsOfTheToolkit() {
        SomeWorksheet.of(toolkit, filling);
        var course = new WorksheetCourse(importing);
        enrolling.enrol(course.id(), Intent.COMPLETE);
        UI.getCurrent().navigate("learn/" + course.id() + "/seats");
        test(find(NativeButton.class).withText("Use this one").single()).click();
        assertThat(element().getElement().getProperty("sheet")).contains("Nordic Steel");
        assertThat(toolkit.mine()).hasSize(1);
    }

    /** Each sentence, note, unit and heading that a measure can say has its text. */
    @Test
    void everythingAMeasureSaysHasItsWords() {
        var telling = new Telling(texts, Locale.ENGLISH, Filled.TODAY);
        for (var format : ShippedSheets.formats()) {
            var empty = CheckedSheet.of(format, SheetContent.EMPTY);
            assertThat(Json.of(telling.told(empty, SheetContent.EMPTY))).doesNotContain("toolkit.");
        }
        var filled = new Filled("money-mix-dial")
                .row("costs", "yearly-costs", "480000", "reserves", "120000", "currency", "EUR")
                .row("lines", "source", "The Region", "payer", "public", "year-0", "300000")
                .row("lines", "source", "Members", "payer", "industry", "year-0", "200000", "restricted", "yes");
        var format = ShippedSheets.formats().stream()
                .filter(each -> each.id().equals("money-mix-dial"))
                .findFirst()
                .orElseThrow();
        assertThat(Json.of(telling.told(CheckedSheet.of(format, filled.content()), filled.content())))
                .contains("The Region pays 60 % of your income of 500,000.")
                .contains("If The Region stopped today, your reserves would last 5 months.")
                .contains("For each 1 of public money, industry pays 0.67.")
                .contains("40 % of your income is bound to a purpose.");
    }
}
