/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import academy.supercluster.EveryRoute.Who;
import academy.supercluster.identity.Role;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.SignIn;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Nothing answers a request without being known, and what is not for everybody refuses them. */
@AcademyTest
class EveryEndpointTests {

    @Autowired
    private WebApplicationContext house;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void everyControllerAndActuatorEndpointIsListed() {
        var mapped = house.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(EveryEndpointTests::lines)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped).isEqualTo(EveryEndpoint.listed());
    }

    @Test
    void thereAreNoOtherHandlersThanVaadinAndTheResourcesOfTheJar() {
        var mapped = house.getBeansOfType(AbstractUrlHandlerMapping.class).entrySet().stream()
                .flatMap(mapping -> mapping.getValue().getHandlerMap().keySet().stream()
                        .map(pattern -> mapping.getKey() + " " + pattern))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped)
                .containsExactly(
                        "resourceHandlerMapping /**", "resourceHandlerMapping /webjars/**", "vaadinRootMapping /**");
        assertThat(house.getBeansOfType(RouterFunctionMapping.class).values())
                .allMatch(mapping -> mapping.getRouterFunction() == null);
        assertThat(house.getBeansOfType(HandlerMapping.class).values())
                .allMatch(mapping -> mapping instanceof AbstractUrlHandlerMapping
                        || mapping instanceof RouterFunctionMapping
                        || mapping instanceof RequestMappingInfoHandlerMapping
                        || mapping.getClass().getName().startsWith("org.springframework.boot.webmvc"));
    }

    @Test
    void everyServletAndFilterIsKnown() {
        assertThat(names(Servlet.class)).containsExactly("dispatcherServlet");
        assertThat(names(Filter.class))
                .containsExactlyInAnyOrder(
                        "characterEncodingFilter",
                        "formContentFilter",
                        "formerAddresses",
                        "requestContextFilter",
                        "requestIdFilter",
                        "springSecurityFilterChain");
        assertThat(names(ServletContextInitializer.class))
                .containsExactlyInAnyOrder(
                        // Vaadin, and the routes of EveryRoute in it.
                        "contextInitializer",
                        "servletRegistrationBean",
                        "dispatcherServletRegistration",
                        "securityFilterChainRegistration",
                        "oneClickUnsubscribe",
                        "servletEndpointRegistrar",
                        "webMvcObservationFilter");
    }

    @ParameterizedTest
    @EnumSource
    void letsInWhomItIsForAndNobodyElse(EveryEndpoint endpoint) throws Exception {
        var open = endpoint.who() == Who.ANYBODY;

        var nobody = ask(endpoint, anonymous());
        assertThat(isRefused(nobody)).as("somebody not signed in").isEqualTo(!open);
        if (!open) {
            assertThat(Objects.requireNonNull(nobody.getRedirectedUrl())).contains("/login?continue=");
        }
        for (var role : Role.values()) {
            var isFor = endpoint.who() != Who.ADMIN || role == Role.ADMIN;
            assertThat(isRefused(ask(endpoint, signedIn(role)))).as(role.name()).isEqualTo(!isFor);
        }
    }

    private MockHttpServletResponse ask(EveryEndpoint endpoint, RequestPostProcessor who) throws Exception {
        // The figures are open to the machine itself; through a proxy nobody is the machine itself.
        var request = get(endpoint.path()).with(who).header("X-Forwarded-For", "198.51.100.7");
        return browser.perform(request).andReturn().getResponse();
    }

    private static boolean isRefused(MockHttpServletResponse answer) {
        return Set.of(302, 401, 403).contains(answer.getStatus());
    }

    private static RequestPostProcessor signedIn(Role role) {
        SignIn.as(role);
        return authentication(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
    }

    private Set<String> names(Class<?> type) {
        return new TreeSet<>(house.getBeansOfType(type).keySet());
    }

    private static Stream<String> lines(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        var method = methods.isEmpty()
                ? "*"
                : methods.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return mapping.getPatternValues().stream().map(pattern -> method + " " + pattern);
    }
}
