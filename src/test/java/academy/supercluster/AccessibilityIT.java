/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.WaitingAnswer;
import academy.supercluster.assessment.assignment.WaitingWork;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.UserId;
import academy.supercluster.journey.Studies;
import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Visitor;
import academy.supercluster.toolkit.FillingSheet;
import academy.supercluster.toolkit.MyToolkit;
import academy.supercluster.toolkit.SomeWorksheet;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Axe finds nothing on any route, narrow and wide, light and dark; no page scrolls sideways. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MyToolkit toolkit;

    @Autowired
    private FillingSheet filling;

    @ParameterizedTest
    @MethodSource("looks")
    void axeFindsNothing(EveryRoute.Who who, int width, ColorScheme scheme) {
        try (var visitor = Visitor.at("http://localhost:" + port, width, scheme)) {
            var look = new Look(visitor, "-" + width + "-" + scheme);
            if (who != EveryRoute.Who.ANYBODY) {
                visitor.signIn(who.email());
            }
            Stream.of(EveryRoute.values())
                    .filter(route -> route.who() == who)
                    .forEach(route ->
                            look.at(route.name(), route.path(somebody(), submission(), answer(), worksheet())));
            if (who == EveryRoute.Who.LEARNER) {
                lookAtStudies(look);
            }
            look.at("NOT_FOUND", "/no/such/page");
            assertThat(look.problems).isEmpty();
        }
    }

    private UUID somebody() {
        return database.sql("select id from account where email = 'leader@demo.test'")
                .query(UUID.class)
                .single();
    }

    /** Something that the demo leader handed in and that waits for a mentor. */
    private UUID submission() {
        return WaitingWork.of(database, transactions, somebody());
    }

    /** The attempt of the demo leader in which a long answer waits for a mentor. */
    private UUID answer() {
        return WaitingAnswer.of(database, transactions, somebody());
    }

    /** A worksheet of the learner with something in it. */
    private UUID worksheet() {
        SignIn.as(new UserId(somebody()), Role.LEARNER);
        try {
            return SomeWorksheet.of(toolkit, filling).value();
        } finally {
            SignIn.out();
        }
    }

    /** What only a learner sees who has enrolled: each kind of lesson, and a question of an open attempt. */
    private static void lookAtStudies(Look look) {
        var studies = new Studies(look.visitor);
        studies.enrolUnlessEnrolled();
        look.at("ENROLLED", "/courses/know-what-you-lead");
        Studies.LESSONS.forEach(lesson -> look.at("LESSON-" + lesson, "/learn/know-what-you-lead/" + lesson));
        studies.openAttempt();
        look.now("ATTEMPT");
        look.at("BUSY_HOME", "/home");
    }

    /** Somebody who looks at pages and writes down what is wrong with them. */
    private record Look(Visitor visitor, String suffix, List<String> problems) {

        Look(Visitor visitor, String suffix) {
            this(visitor, suffix, new ArrayList<>());
        }

        void at(String name, String path) {
            visitor.open(path);
            now(name);
        }

        void now(String name) {
            visitor.picture("routes/" + name + suffix);
            if (visitor.heading("There is nothing at this address").count() > 0 != name.equals("NOT_FOUND")) {
                problems.add(name + suffix + ": is not the page it should be");
            }
            new AxeBuilder(visitor.page())
                    .analyze()
                    .getViolations()
                    .forEach(violation -> violation
                            .getNodes()
                            .forEach(node ->
                                    problems.add(name + suffix + ": " + violation.getId() + " " + node.getHtml())));
            if ((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                problems.add(name + suffix + ": scrolls sideways");
            }
        }
    }

    static List<Arguments> looks() {
        return Stream.of(EveryRoute.Who.values())
                .flatMap(who -> Stream.of(390, 1440)
                        .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> Arguments.of(who, width, scheme))))
                .toList();
    }
}
