/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.identity.Role;
import academy.supercluster.operations.RequestId;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a person reads when something fails. */
@AcademyTest
class TroubleTests extends SpringBrowserlessTest {

    private static RuntimeException failure = new IllegalStateException();

    @BeforeEach
    void signIn() {
        SignIn.as(Role.LEARNER);
        MDC.put("requestId", "request-4711");
        RouteConfiguration.forSessionScope().setRoute("failing", FailingView.class);
    }

    @AfterEach
    void signOut() {
        MDC.clear();
        SignIn.out();
    }

    @Test
    void aFailureOfOursSaysSoAndNamesTheNumberUnderWhichTheLogTellsMore() {
        assertThat(pageAfter(new IllegalStateException("secret detail")))
                .contains("Something went wrong on our side", "shown as saved is safe", "request-4711")
                .doesNotContain("secret detail");
        assertThat(RequestId.current()).contains("request-4711");
    }

    @Test
    void aDatabaseThatIsAwayIsNamed() {
        assertThat(pageAfter(new CannotCreateTransactionException(
                        "none", new SQLTransientConnectionException("Connection is not available"))))
                .contains("cannot reach its database", "shown as saved is safe");
        assertThat(Trouble.of(new CannotGetJdbcConnectionException("gone"))).isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.of(new IllegalStateException(new SQLException("terminating", "57P01"))))
                .isEqualTo(Trouble.DATABASE_AWAY);
        assertThat(Trouble.of(new DataIntegrityViolationException("twice"))).isEqualTo(Trouble.OURS);
    }

    @Test
    void aFullDiskIsNamed() {
        var postgres = new IllegalStateException(new SQLException("could not extend file", "53100"));
        var h2 = new IllegalStateException(new IOException("No space left on device"));
        assertThat(pageAfter(postgres)).contains("no room left", "shown as saved is safe", "request-4711");
        assertThat(wordsAfterClickThatThrows(h2)).contains("no room left", "still on your page");
        assertThat(Trouble.of(new SQLException("Database is closed", "90098"))).isEqualTo(Trouble.DATABASE_AWAY);
    }

    @Test
    void whatDoesNotExistAndWhatIsForOthersHaveTheirOwnWords() {
        assertThat(pageAfter(new NotFound("somebody else’s attempt"))).contains("There is nothing at this address");
        assertThat(pageAfter(new AccessDeniedException("no"))).contains("This page is for others");
    }

    @Test
    void aRefusalAtAClickIsSaidOnThePage() {
        assertThat(wordsAfterClickThatThrows(new Refusal("operations.settings.too-long", 100_000)))
                .contains("100,000");
    }

    @Test
    void aFailureAtAClickSaysThatNothingWasSaved() {
        assertThat(wordsAfterClickThatThrows(new IllegalStateException("secret detail")))
                .contains("this was not saved", "request-4711")
                .doesNotContain("secret");
        assertThat(wordsAfterClickThatThrows(new CannotCreateTransactionException("none")))
                .contains("cannot reach its database", "still on your page");
        assertThat(wordsAfterClickThatThrows(new NotFound("gone"))).contains("no longer there");
        assertThat(wordsAfterClickThatThrows(new AccessDeniedException("no"))).contains("may not do that");
    }

    @Test
    void aFailureThatRepeatsItselfIsSaidOnceOnThePage() {
        wordsAfterClickThatThrows(new CannotCreateTransactionException("none"));
        wordsAfterClickThatThrows(new CannotCreateTransactionException("none"));
        assertThat(find(Notification.class).all())
                .filteredOn(Notification::isOpened)
                .hasSize(1);
    }

    @Test
    void theFrameStandsWithoutADatabaseButHidesNoMistake() {
        assertThat(Trouble.askOr(
                        () -> {
                            throw new CannotCreateTransactionException("none");
                        },
                        "nothing"))
                .isEqualTo("nothing");
        assertThatThrownBy(() -> Trouble.askOr(
                        () -> {
                            throw new IllegalStateException("mistake");
                        },
                        "nothing"))
                .hasMessage("mistake");
    }

    private String pageAfter(RuntimeException cause) {
        failure = cause;
        UI.getCurrent().navigate("failing");
        assertThat(find(MainLayout.class).all()).hasSize(1);
        assertThat(find(H1.class).all()).hasSize(1);
        return ((Div) getCurrentView()).getElement().getTextRecursively();
    }

    private String wordsAfterClickThatThrows(RuntimeException cause) {
        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(cause));
        return test(find(Notification.class).all().getLast()).getText();
    }

    @AnonymousAllowed
    static class FailingView extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw failure;
        }
    }
}
