/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.testing.BrowserTest;
import academy.supercluster.testing.Visitor;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Axe finds nothing on any route, narrow and wide, light and dark; no page scrolls sideways. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("looks")
    void axeFindsNothing(EveryRoute.Who who, int width, ColorScheme scheme) {
        var problems = new ArrayList<String>();
        try (var visitor = Visitor.at("http://localhost:" + port, width, scheme)) {
            if (who != EveryRoute.Who.ANYBODY) {
                visitor.signIn(who.email());
            }
            Stream.of(EveryRoute.values())
                    .filter(route -> route.who() == who)
                    .forEach(route -> problems.addAll(problemsOf(route, visitor, width, scheme)));
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> problemsOf(EveryRoute route, Visitor visitor, int width, ColorScheme scheme) {
        var where = route + " at " + width + " " + scheme + ": ";
        visitor.open(route.path());
        visitor.picture("routes/" + route + "-" + width + "-" + scheme);
        var problems = new ArrayList<String>();
        new AxeBuilder(visitor.page())
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> problems.add(where + violation.getId() + " " + node.getHtml())));
        if ((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
            problems.add(where + "scrolls sideways");
        }
        return problems;
    }

    static List<Arguments> looks() {
        return Stream.of(EveryRoute.Who.values())
                .flatMap(who -> Stream.of(390, 1440)
                        .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> Arguments.of(who, width, scheme))))
                .toList();
    }
}
