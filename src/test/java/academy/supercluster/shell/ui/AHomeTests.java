/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.identity.Role;
import academy.supercluster.shared.ui.NextMove;
import academy.supercluster.shared.ui.NextMoves;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class AHomeTests {

    /** A person who has not begun anything. */
    @Nested
    @AcademyTest
    class OfSomebodyNewTests extends SpringBrowserlessTest {

        @BeforeEach
        void signIn() {
            SignIn.as(Role.LEARNER);
        }

        @AfterEach
        void signOut() {
            SignIn.out();
        }

        @Test
        void opensWithTheOneWayToBegin() {
            navigate(HomeView.class);

            assertThat(find(H1.class).single().getText()).isNotBlank();
            assertThat(find(Anchor.class).withClassName("button-primary").all())
                    .singleElement()
                    .satisfies(link -> assertThat(link.getHref()).isEqualTo("courses"));
            assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Home · Supercluster Academy");
        }

        @Test
        void isWhereTheLandingPageLeads() {
            UI.getCurrent().navigate("");

            assertThat(getCurrentView()).isInstanceOf(HomeView.class);
        }
    }

    /** What the house chooses from what the rooms propose. */
    @Nested
    class OfSomebodyWithSeveralMovesTests {

        private final NextMove reading = new NextMove(40, "Read on", "", 12, "learn/a/b", "Continue");
        private final NextMove quiz = new NextMove(60, "Take the quiz", "", 20, "learn/a/q", "Continue");
        private final NextMove shortQuiz = new NextMove(60, "Take the short quiz", "", 8, "learn/b/q", "Continue");

        @Test
        void theMostUrgentMoveComesFirst() {
            assertThat(HomeView.best(rooms(reading, quiz))).contains(quiz);
        }

        @Test
        void ofEquallyUrgentMovesTheShortestComesFirst() {
            assertThat(HomeView.best(rooms(quiz, shortQuiz, reading))).contains(shortQuiz);
        }

        @Test
        void withoutMovesThereIsNone() {
            assertThat(HomeView.best(rooms())).isEmpty();
        }

        private ObjectProvider<NextMoves> rooms(NextMove... moves) {
            var beans = new StaticListableBeanFactory();
            Arrays.stream(moves).forEach(move -> beans.addBean(move.sentence(), (NextMoves) () -> Optional.of(move)));
            return beans.getBeanProvider(NextMoves.class);
        }
    }
}
