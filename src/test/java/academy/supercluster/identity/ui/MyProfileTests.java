/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.identity.ColourScheme;
import academy.supercluster.identity.MyAccount;
import academy.supercluster.identity.People;
import academy.supercluster.notifications.MailChoices;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class MyProfileTests extends SpringBrowserlessTest {

    @Autowired
    Persons persons;

    @Autowired
    MyAccount account;

    @Autowired
    People people;

    @Autowired
    MailChoices mail;

    @Autowired
    Statements statements;

    private Persons.Person person;

    @BeforeEach
    void open() {
        person = persons.signIn("Amara Okafor");
        navigate(ProfileView.class);
    }

    @AfterEach
    void tidy() {
        SignIn.out();
    }

    @Test
    void opensWithOneStatement() {
        var needed = statements.during(() -> account.profile());
        assertThat(needed).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void isSavedAndSaysSo() {
        test(find(TextField.class).single()).setValue("Amara N. Okafor");
        find(ComboBox.class).single().setValue("Asia/Tokyo");
        find(RadioButtonGroup.class).single().setValue(ColourScheme.DARK);
        press("Save");

        assertThat(toasts()).containsExactly("Saved.");
        var saved = account.profile();
        assertThat(saved.name()).isEqualTo("Amara N. Okafor");
        assertThat(saved.zone()).isEqualTo("Asia/Tokyo");
        assertThat(saved.colourScheme()).isEqualTo(ColourScheme.DARK);
    }

    @Test
    void choosesWhichMailsComeAndSaysSo() {
        var weekly = find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().startsWith("One letter a week"))
                .findFirst()
                .orElseThrow();
        assertThat(weekly.getValue()).isTrue();
        weekly.setValue(false);

        assertThat(toasts()).singleElement().asString().startsWith("You no longer get these mails: One letter");
        assertThat(mail.without("learning.weekly", List.of(person.id().value())))
                .hasSize(1);
    }

    @Test
    void saysAtTheFieldWhatToChange() {
        test(find(TextField.class).single()).setValue("");
        press("Save");
        assertThat(find(TextField.class).single().getErrorMessage()).startsWith("Write your name");
        assertThat(toasts()).isEmpty();
        assertThat(account.profile().name()).isEqualTo("Amara Okafor");
    }

    @Test
    void changesThePasswordOnlyWithTheOldOne() {
        password("Current password").setValue("wrong");
        password("New password").setValue("grey herons at six");
        press("Change password");
        assertThat(password("Current password").getErrorMessage()).startsWith("That is not your current password.");

        password("Current password").setValue(Persons.PASSWORD);
        press("Change password");
        assertThat(toasts()).anyMatch(text -> text.startsWith("Your password is changed."));
        assertThat(password("New password").getValue()).isEmpty();
    }

    @Test
    void closesTheAccountOnlyWithThePassword() {
        press("Close my account");
        password("Password").setValue("wrong");
        press("Close for ever");
        assertThat(password("Password").getErrorMessage()).startsWith("That is not your current password.");
        assertThat(people.names(Set.of(person.id()))).hasSize(1);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("cannot be brought back"));
    }

    private PasswordField password(String label) {
        return find(PasswordField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
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
