/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without an account. */
@AcademyTest
class AVisitorTests extends SpringBrowserlessTest {

    @Autowired
    Statements statements;

    @BeforeEach
    void nobodyIsSignedIn() {
        SignIn.out();
    }

    @Test
    void readsWhatThisIsAndHasOneNextAction() {
        var page = navigate(LandingView.class);

        assertThat(find(H1.class).single().getText()).contains("Someone leads it there");
        assertThat(page.getChildren().flatMap(it -> it.getElement().getChildren()))
                .isNotEmpty();
        assertThat(find(Anchor.class).withClassName("button-primary").all())
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).isEqualTo("register"));
    }

    @Test
    void seesTheFiveGroupsNamedInTheField() {
        var field =
                navigate(LandingView.class).getElement().getChild(0).getChild(1).getProperty("innerHTML");

        assertThat(field)
                .contains("Entrepreneurs", "Risk capital", "Corporates", "Universities", "Government")
                .doesNotContain("{");
    }

    @Test
    void findsTheWaysInButNoWayOut() {
        navigate(LandingView.class);

        var corner = find(Corner.class).single();
        assertThat(corner.getElement().getTextRecursively()).contains("Sign in", "Register");
        assertThat(corner.getElement().getTextRecursively()).doesNotContain("Sign out", "Inbox");
    }

    @Test
    void readsAnHonestPrivacyPageBeforeTheOperatorHasWrittenOne() {
        var page = navigate(PrivacyView.class);

        assertThat(page.getElement().getChild(1).getProperty("innerHTML"))
                .contains("has not written their own privacy notice yet", "<h2>What is stored</h2>")
                .doesNotContain("''");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Privacy · Supercluster Academy");
    }

    @Test
    void isToldThatNothingHasTheAddress() {
        navigate("nothing-here", NoSuchPageView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing at this address");
        assertThat(find(MainLayout.class).all()).hasSize(1);
    }

    @Test
    void costsTheDatabaseAlmostNothing() {
        navigate(LandingView.class);

        assertThat(statements.during(() -> navigate(ImprintView.class))).hasSizeLessThanOrEqualTo(2);
        assertThat(statements.during(() -> navigate(LandingView.class))).isEmpty();
    }
}
