/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.notifications.MailChoices;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.testing.AcademyTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody without a session follows the link in a letter. */
@AcademyTest
class StoppingMailTests extends SpringBrowserlessTest {

    @Autowired
    Notifications notifications;

    @Autowired
    MailChoices choices;

    @Autowired
    JdbcClient database;

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String token() {
        var person = new Recipient(
                UUID.randomUUID(),
                new EmailAddress("amara@cluster.example"),
                "Amara",
                Locale.ENGLISH,
                ZoneId.of("Africa/Lagos"));
        notifications.tell(person, new Notice("learning.weekly", "Subject", "Text.", "/recall", true));
        return database.sql("select token from mail_choice where recipient = ?")
                .param(person.id())
                .query((row, index) -> row.getString(1))
                .single();
    }

    @Test
    void openingItStopsNothingAndTheButtonDoes() {
        var token = token();
        UI.getCurrent().navigate("unsubscribe/" + token);
        assertThat(page()).contains("Stop these mails?", "One letter a week");
        assertThat(choices.behind(token).orElseThrow().wanted()).isTrue();

        test(find(NativeButton.class).withText("Stop these mails").single()).click();
        assertThat(page()).contains("These mails are stopped");
        assertThat(choices.behind(token).orElseThrow().wanted()).isFalse();

        test(find(NativeButton.class).withText("Send them again").single()).click();
        assertThat(choices.behind(token).orElseThrow().wanted()).isTrue();
    }

    @Test
    void aBrokenLinkSaysSo() {
        UI.getCurrent().navigate("unsubscribe/no-such-token");
        assertThat(page()).contains("This link stops nothing");
    }
}
