/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.identity.AccountState;
import academy.supercluster.identity.Grant;
import academy.supercluster.identity.PeopleAdministration;
import academy.supercluster.identity.PersonRow;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.Mailbox;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class PeopleAsAdministratorsSeeThemTests extends SpringBrowserlessTest {

    @Autowired
    Persons persons;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Statements statements;

    private Persons.Person person;

    @BeforeEach
    void signIn() {
        person = persons.create("Ana " + UUID.randomUUID().toString().substring(0, 8));
        persons.signIn("Tomasz Wilk", Role.ADMIN);
    }

    @AfterEach
    void tidy() {
        SignIn.out();
    }

    @Test
    @SuppressWarnings("unchecked")
    void areFoundByTheTextInTheAddressInFewStatements() {
        var needed = statements.during(() -> {
            UI.getCurrent().navigate("admin/users", QueryParameters.of("q", person.name()));
            roundTrip();
        });
        assertThat(needed.stream().filter(statement -> statement.contains("account")))
                .hasSizeLessThanOrEqualTo(3);
        Grid<PersonRow> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 1)).isEqualTo(person.email());
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("Active");
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("Learner");
        assertThat(find(TextField.class).single().getValue()).isEqualTo(person.name());
    }

    @Test
    void areSearchedWithTheTextThenInTheAddress() {
        navigate(UsersView.class);
        test(find(TextField.class).single()).setValue(person.name());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("admin/users?q=" + person.name().replace(" ", "%20"));
    }

    @Test
    void areInvitedWithARole() {
        var email = "guest-" + UUID.randomUUID() + "@example.org";
        navigate(UsersView.class);
        press("Invite somebody");
        test(find(EmailField.class).single()).setValue("nobody");
        press("Send invitation");
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        test(find(EmailField.class).single()).setValue(email);
        choose("Role", Role.COACH);
        press("Send invitation");

        assertThat(toasts()).anyMatch(text -> text.contains(email));
        assertThat(mailbox.latest(email).kind()).isEqualTo("identity.invite");
    }

    @Test
    void getAndLoseRoles() {
        open();
        choose("Role", Role.MENTOR);
        choose("Where", Scope.Kind.COHORT);
        press("Add role");
        var which = find(TextField.class).single();
        assertThat(which.isInvalid()).as("which cohort").isTrue();
        test(which).setValue("north-2027");
        press("Add role");

        var grant = new Grant(Role.MENTOR, new Scope(Scope.Kind.COHORT, "north-2027"));
        assertThat(row().grants()).contains(grant);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Mentor, cohort north-2027");

        test(find(NativeButton.class)
                        .withCondition(button -> button.getAriaLabel()
                                .filter("Remove: Mentor, cohort north-2027"::equals)
                                .isPresent())
                        .single())
                .click();
        assertThat(row().grants()).doesNotContain(grant);
    }

    @Test
    void areLockedAndUnlocked() {
        open();
        press("Lock account");
        assertThat(row().state()).isEqualTo(AccountState.LOCKED);
        press("Unlock account");
        assertThat(row().state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void areClosedAfterOneMoreQuestion() {
        open();
        press("Close account");
        assertThat(administration.find(person.id())).isPresent();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(administration.find(person.id())).isEmpty();
        assertThat(find(H1.class).single().getText()).isEqualTo("People");
    }

    private void open() {
        UI.getCurrent().navigate("admin/users/" + person.id());
    }

    private PersonRow row() {
        return administration.find(person.id()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T value) {
        find(Select.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single()
                .setValue(value);
    }

    private void press(String name) {
        test(find(NativeButton.class).withText(name).single()).click();
    }

    private List<String> toasts() {
        return find(Notification.class).all().stream()
                .map(toast -> test(toast).getText())
                .toList();
    }
}
