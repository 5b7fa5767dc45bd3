/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.identity.Grant;
import academy.supercluster.identity.Invitations;
import academy.supercluster.identity.LoginForm;
import academy.supercluster.identity.NewPerson;
import academy.supercluster.identity.PasswordReset;
import academy.supercluster.identity.Registration;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.operations.OneTimeJob;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.Mailbox;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class TheWaysInTests extends SpringBrowserlessTest {

    @Autowired
    Registration registration;

    @Autowired
    PasswordReset reset;

    @Autowired
    Invitations invitations;

    @Autowired
    List<OneTimeJob> jobs;

    @Autowired
    Persons persons;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MovingClock clock;

    private final String email = "newcomer-" + UUID.randomUUID() + "@example.org";

    @AfterEach
    void tidy() {
        clock.reset();
        SignIn.out();
    }

    @Test
    void theLoginFormIsPlainAndCarriesTheWayBack() {
        go("login", Map.of("continue", "/learn/c1/l2"));
        var form = find(EmailField.class).single().getParent().orElseThrow().getElement();
        assertThat(form.getTag()).isEqualTo("form");
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(find(EmailField.class).single().getElement().getProperty("name"))
                .isEqualTo(LoginForm.EMAIL);
        assertThat(find(PasswordField.class).single().getElement().getProperty("name"))
                .isEqualTo(LoginForm.PASSWORD);
        assertThat(find(Checkbox.class).single().getElement().getProperty("name"))
                .isEqualTo(LoginForm.REMEMBER);
        assertThat(find(Input.class).all())
                .filteredOn(input -> "continue".equals(input.getElement().getAttribute("name")))
                .extracting(input -> input.getElement().getAttribute("value"))
                .containsExactly("/learn/c1/l2");
    }

    @ParameterizedTest
    @CsvSource({
        "error,,do not match an account",
        "wait,4,Too many tries. Try again in 4 minutes.",
        "wait,1,Too many tries. Try again in 1 minute.",
        "locked,,This account is locked",
        "unavailable,,does not work at the moment",
        "copied,,signed out everywhere",
        "expired,,You were away for a while",
        "goodbye,,You are signed out.",
        "confirmed,,Your address is confirmed"
    })
    void theLoginPageSaysWhatHappened(String what, String value, String sentence) {
        go("login", Map.of(what, value == null ? "" : value));
        assertThat(paragraphs()).anyMatch(text -> text.contains(sentence));
    }

    @ParameterizedTest
    @CsvSource({"wait,100000", "wait,-3", "wait,<b>", "wait,0", "nonsense,1"})
    void theLoginPageRepeatsNoNonsense(String what, String value) {
        go("login", Map.of(what, value));
        assertThat(paragraphs()).noneMatch(text -> text.contains(value) || text.contains("Too many"));
    }

    @Test
    void whoeverIsNotConfirmedCanHaveTheMailSentAgain() {
        registration.register(email, person(), "net-" + UUID.randomUUID());
        VaadinSession.getCurrent().getSession().setAttribute(LoginForm.TRIED_EMAIL, email);
        go("login", Map.of("unconfirmed", ""));
        assertThat(find(EmailField.class).single().getValue()).isEqualTo(email);

        press("Send the mail again");

        assertThat(mailbox.of(email)).hasSize(2);
    }

    @Test
    void aNewcomerRegistersConfirmsAndIsSentToTheLogin() {
        go("register", Map.of());
        find(ComboBox.class).single().setValue("America/Bogota");
        fill("Name", "Lucía Fernández");
        test(find(EmailField.class).single()).setValue(email);
        test(find(PasswordField.class).single()).setValue("short");
        find(Checkbox.class).single().setValue(true);
        press("Register");
        var password = find(PasswordField.class).single();
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).startsWith("Use at least 12 characters.");
        assertThat(find(EmailField.class).single().getValue())
                .as("nothing typed is lost")
                .isEqualTo(email);

        test(password).setValue("barn owls at nine");
        press("Register");
        assertThat(heading()).isEqualTo("Look into your mailbox");
        assertThat(paragraphs()).anyMatch(text -> text.contains(email));

        go("confirm/" + mailbox.latest(email).token(), Map.of());
        press("Confirm");
        assertThat(heading()).isEqualTo("Sign in");
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Your address is confirmed."));
    }

    @Test
    void aLinkThatCannotBeUsedSaysWhyAndLeadsOn() {
        registration.register(email, person(), "net-" + UUID.randomUUID());
        var token = mailbox.latest(email).token();
        registration.confirm(token);
        go("confirm/" + token, Map.of());
        assertThat(heading()).isEqualTo("This link does not work any more");
        assertThat(paragraphs()).anyMatch(text -> text.contains("used already"));

        for (var link : List.of("confirm/made-up", "reset/made-up", "invite/made-up")) {
            go(link, Map.of());
            assertThat(heading()).as(link).isEqualTo("This link does not work any more");
            assertThat(find(NativeButton.class).withText("Confirm").all()).isEmpty();
        }
    }

    @Test
    void aLinkThatIsUsedInAnotherTabMeanwhileIsToldWhenTheButtonIsPressed() {
        registration.register(email, person(), "net-" + UUID.randomUUID());
        var token = mailbox.latest(email).token();
        go("confirm/" + token, Map.of());
        registration.confirm(token);
        press("Confirm");
        assertThat(heading()).isEqualTo("This link does not work any more");
    }

    @Test
    void aForgottenPasswordIsSetByALink() {
        var person = persons.create("Amara Okafor");
        go("reset", Map.of());
        test(find(EmailField.class).single()).setValue("no address");
        press("Send link");
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        test(find(EmailField.class).single()).setValue(person.email());
        press("Send link");
        assertThat(heading()).isEqualTo("Look into your mailbox");

        jobs.stream().filter(job -> job.name().equals("identity.reset-letter")).forEach(job -> job.run(person.email()));
        go("reset/" + mailbox.latest(person.email()).token(), Map.of());
        test(find(PasswordField.class).single()).setValue("grey herons at six");
        press("Set password");
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Your new password is set."));
    }

    @Test
    void anInvitedPersonSaysWhoTheyAre() {
        persons.signIn("Tomasz Wilk", Role.ADMIN);
        invitations.invite(email, "Minh Khai", new Grant(Role.MENTOR, Scope.EVERYTHING));
        SignIn.out();
        go("invite/" + mailbox.latest(email).token(), Map.of());
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Minh Khai");
        find(ComboBox.class).single().setValue("Asia/Ho_Chi_Minh");
        test(find(PasswordField.class).single()).setValue("grey herons at six");
        press("Accept invitation");
        assertThat(find(Checkbox.class).single().isInvalid()).as("has to agree").isTrue();
        find(Checkbox.class).single().setValue(true);
        press("Accept invitation");
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Your account is ready."));
    }

    @Test
    void anInvitationRunsOut() {
        persons.signIn("Tomasz Wilk", Role.ADMIN);
        invitations.invite(email, "", new Grant(Role.MENTOR, Scope.EVERYTHING));
        SignIn.out();
        clock.forward(Duration.ofDays(14));
        go("invite/" + mailbox.latest(email).token(), Map.of());
        assertThat(paragraphs()).anyMatch(text -> text.contains("run out after 14 days"));
    }

    private static NewPerson person() {
        return new NewPerson("Lucía Fernández", "barn owls at nine", "America/Bogota", Locale.ENGLISH, true);
    }

    private static void go(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private void fill(String label, String value) {
        test(find(TextField.class)
                        .withCondition(field -> label.equals(field.getLabel()))
                        .single())
                .setValue(value);
    }

    private void press(String name) {
        test(find(NativeButton.class).withText(name).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream()
                .filter(Component::isVisible)
                .map(Paragraph::getText)
                .toList();
    }
}
