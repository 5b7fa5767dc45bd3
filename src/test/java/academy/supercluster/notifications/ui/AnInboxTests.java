/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.notifications.Inbox;
import academy.supercluster.notifications.Notice;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.NotFound;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class AnInboxTests extends SpringBrowserlessTest {

    @Autowired
    Notifications notifications;

    @Autowired
    Inbox inbox;

    @Autowired
    Statements statements;

    SignedIn amara;

    @BeforeEach
    void signIn() {
        amara = SignIn.as(Role.LEARNER);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void saysWhatWillBeHereWhileItIsEmpty() {
        var view = navigate(InboxView.class);

        assertThat(view.getElement().getTextRecursively()).contains("Nothing here yet");
        assertThat(find(NativeButton.class).withText("Mark all as read").all()).isEmpty();
    }

    @Test
    void showsUnreadNoticesFirst() {
        tell(1, 2, 3);
        navigate(InboxView.class);

        test(find(NativeButton.class).withText("Mark as read").all().getFirst()).click();

        assertThat(inbox.unread()).isEqualTo(2);
        assertThat(find(H2.class).all().stream()
                        .map(heading -> heading.getElement().getTextRecursively()))
                .containsExactly("Notice 2 Unread", "Notice 1 Unread", "Notice 3");
        test(find(NativeButton.class).withText("Mark all as read").single()).click();
        assertThat(inbox.unread()).isZero();
    }

    @Test
    void marksAsReadOnlyWhatWasSeen() {
        tell(1);
        navigate(InboxView.class);
        tell(2);

        test(find(NativeButton.class).withText("Mark all as read").single()).click();

        assertThat(inbox.unread()).isEqualTo(1);
    }

    @Test
    void isShownPageByPageInOneStatementAndCountedInOne() {
        tell(IntStream.rangeClosed(1, 130).toArray());

        var needed = statements.during(() -> navigate(InboxView.class));
        assertThat(needed.stream().filter(statement -> statement.contains("body, href")))
                .hasSize(1);
        assertThat(find(H2.class).all()).hasSize(20);
        assertThat(find(Anchor.class).withText("Older notices").single().getHref())
                .isEqualTo("inbox?page=1");
        assertThat(statements.during(inbox::unread)).hasSize(1);
        assertThat(inbox.unread()).isEqualTo(100);
    }

    @Test
    void belongsToNobodyElse() {
        tell(1);
        var notice = inbox.items(0, 1).getFirst();

        SignIn.as(Role.LEARNER, Role.ADMIN);

        assertThat(inbox.items(0, 10)).isEmpty();
        assertThatThrownBy(() -> inbox.markRead(notice.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void leadsToNoDemoMailOutsideTheDemo() {
        assertThatThrownBy(() -> navigate(DemoMailView.class)).hasMessageContaining("DemoMailView");
    }

    private void tell(int... numbers) {
        var recipient = new Recipient(
                amara.id().value(),
                new EmailAddress("amara@cluster.example"),
                amara.name(),
                amara.locale(),
                amara.zone());
        for (var number : numbers) {
            notifications.tell(recipient, new Notice("learning.test", "Notice " + number, "Hello.", "/home", false));
        }
    }
}
