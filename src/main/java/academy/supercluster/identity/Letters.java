/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.notifications.Letter;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.shared.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What this room writes to people, in their language. */
@Component
class Letters {

    private final Notifications notifications;
    private final Texts texts;
    private final AcademyProperties academy;

    Letters(Notifications notifications, Texts texts, AcademyProperties academy) {
        this.notifications = notifications;
        this.texts = texts;
        this.academy = academy;
    }

    void confirm(User user, String token) {
        post(user, "confirm", academy.link("/confirm/" + token));
    }

    void invite(User user, String token) {
        post(user, "invite", academy.link("/invite/" + token));
    }

    void reset(User user, String token) {
        post(user, "reset", academy.link("/reset/" + token));
    }

    /** To somebody who registers although there is an account. */
    void known(User user) {
        post(user, "known", academy.link("/login"));
    }

    /** Farewell to an address that is no longer kept. */
    void closed(EmailAddress email, Locale locale) {
        notifications.post(new Letter(
                "identity.closed",
                email,
                texts.get(locale, "identity.mail.closed.subject"),
                texts.get(locale, "identity.mail.closed.text")));
    }

    /** Something happened to the account that only its owner should have done. */
    void warn(User user, String what) {
        notifications.tell(
                user.recipient(),
                new Notice(
                        "identity.security",
                        texts.get(user.locale(), "identity.mail." + what + ".subject"),
                        texts.get(user.locale(), "identity.mail." + what + ".text"),
                        "/profile",
                        true));
    }

    private void post(User user, String what, String link) {
        notifications.post(new Letter(
                "identity." + what,
                user.email(),
                texts.get(user.locale(), "identity.mail." + what + ".subject"),
                texts.get(user.locale(), "identity.mail." + what + ".text", link)));
    }
}
