/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.identity.Role;
import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.operations.SettingKey;
import academy.supercluster.operations.Settings;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class AnAdministratorTests extends SpringBrowserlessTest {

    @Autowired
    AuditLog audit;

    @Autowired
    Settings settings;

    @Autowired
    Persons persons;

    @Autowired
    Statements statements;

    @BeforeEach
    void signIn() {
        SignIn.as(Role.ADMIN);
    }

    @AfterEach
    void clear() {
        for (var key : SettingKey.values()) {
            settings.change(key, "");
        }
        SignIn.out();
    }

    @Test
    void readsTheAuditLogPageByPageInFewStatements() {
        var subject = "user:" + UUID.randomUUID();
        IntStream.range(0, 60)
                .forEach(number -> audit.record(
                        new AuditEntry(null, "identity.test", subject, Map.of("number", String.valueOf(number)))));

        var needed = statements.during(() -> openAudit("action=identity.&subject=" + subject));

        assertThat(needed.stream().filter(statement -> statement.contains("audit_entry")))
                .hasSize(1);
        assertThat(cells()).contains("number: 59", "number: 10").doesNotContain("number: 9");
        assertThat(find(Anchor.class).withText("Older entries").single().getHref())
                .contains("page=1");
        openAudit("page=1&action=identity.&subject=" + subject);
        assertThat(cells()).contains("number: 9", "The academy itself").doesNotContain("number: 10");
    }

    @Test
    void readsNamesAndThatAnAccountWasClosed() {
        var actor = persons.create("Ada Actor");
        var other = persons.create("Sven Subject");
        var gone = UUID.randomUUID();
        var action = "operations.test." + UUID.randomUUID();
        audit.record(new AuditEntry(actor.id().value(), action, "user:" + other.id(), Map.of()));
        audit.record(new AuditEntry(gone, action, "user:" + gone, Map.of()));

        var needed = statements.during(() -> openAudit("action=" + action));

        assertThat(needed)
                .filteredOn(statement -> statement.contains("account"))
                .hasSize(1);
        assertThat(cells())
                .contains(
                        "Ada Actor",
                        "Sven Subject · user:" + other.id(),
                        "A closed account · " + gone,
                        "A closed account · user:" + gone);
    }

    @Test
    void seesInTheAddressWhatIsChosen() {
        navigate(AuditView.class);
        test(find(TextField.class).all().getFirst()).setValue("courses.");
        @SuppressWarnings("unchecked")
        Select<Integer> period = find(Select.class).single();
        test(period).selectItem("Last 7 days");

        var address = UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();

        assertThat(address).contains("action=courses.", "days=7");
        assertThat(find(Select.class).single().getValue()).isEqualTo(7);
    }

    @Test
    void isToldWhenNothingMatches() {
        openAudit("subject=nobody-at-all&days=nonsense&page=99999999");

        assertThat(find(AuditView.class).single().getElement().getTextRecursively())
                .contains("Nothing was recorded");
    }

    @Test
    void isToldThatNoJobsAreScheduledYet() {
        var view = navigate(JobsView.class);

        assertThat(view.getElement().getTextRecursively()).contains("Jobs");
        test(find(NativeButton.class).withText("Look again").single()).click();
    }

    @Test
    void writesTheImprint() {
        navigate(SettingsView.class);
        test(find(TextArea.class).all().getFirst()).setValue("# Imprint\n\nNorth Sea Cluster");
        save();

        assertThat(settings.value(SettingKey.IMPRINT)).contains("# Imprint\n\nNorth Sea Cluster");
        assertThat(settings.value(SettingKey.PRIVACY)).isEmpty();
    }

    @Test
    void neverOverwritesWhatAColleagueHasSavedMeanwhile() {
        navigate(SettingsView.class);
        settings.change(SettingKey.IMPRINT, "The colleague’s");
        test(find(TextArea.class).all().getFirst()).setValue("Mine");
        test(find(TextArea.class).all().getLast()).setValue("Also mine");
        save();

        assertThat(settings.value(SettingKey.IMPRINT)).contains("The colleague’s");
        assertThat(settings.value(SettingKey.PRIVACY)).isEmpty();
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("Mine");
        assertThat(find(Notification.class).all())
                .anySatisfy(toast -> assertThat(test(toast).getText()).startsWith("Somebody else changed"));
    }

    private void openAudit(String query) {
        UI.getCurrent().navigate("admin/audit", QueryParameters.fromString(query));
    }

    private void save() {
        test(find(NativeButton.class).withText("Save").single()).click();
    }

    private List<String> cells() {
        return find(NativeTableCell.class).all().stream()
                .map(NativeTableCell::getText)
                .toList();
    }
}
