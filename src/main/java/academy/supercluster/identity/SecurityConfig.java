/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** The doors of the house: what is open to everybody, how one gets in, and what browsers are told to be careful with. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfig {

    /** Vaadin's client compiles what the server sends it, hence {@code unsafe-eval}; nothing comes from elsewhere. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /**
     * Browsers keep nothing, unless an answer says otherwise. Without the older {@code Pragma}, which nothing takes back:
     * it kept browsers from keeping what they may.
     */
    private static final HeaderWriter NOT_KEPT =
            new StaticHeadersWriter("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

    private static final String[] PUBLIC_PAGES = {
        "/",
        "/login",
        "/register",
        "/reset/**",
        "/invite/**",
        "/confirm/**",
        "/unsubscribe/**",
        "/courses/**",
        "/toolkit-blank/**",
        "/programmes/**",
        "/privacy",
        "/imprint",
        "/demo/**",
        "/error",
        "/actuator/health/**"
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** A meter for every filter of every request costs more than it tells. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            RequestUtil vaadin,
            SignInProvider provider,
            AccountChanges changes,
            SignInAccounts accounts,
            RememberMe rememberMe,
            UnknownPage unknownPage,
            Environment environment) {
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new SignInSuccess());
        http.authenticationProvider(provider);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC_PAGES)
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access(new MetricsAccess())
                .requestMatchers("/actuator/**")
                .hasRole("ADMIN"));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                doors -> doors.loginView("/login", "/login?goodbye")
                        .enableCsrfConfiguration(false)
                        .anyRequest(rest -> rest.access(unknownPage)));
        http.formLogin(form -> form.usernameParameter(LoginForm.EMAIL)
                .passwordParameter(LoginForm.PASSWORD)
                .failureHandler(new SignInFailure()));
        http.rememberMe(remember -> remember.key(rememberMe.key()).rememberMeServices(rememberMe));
        http.csrf(forgery -> forgery.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest)
                .ignoringRequestMatchers(new SameOrigin()));
        http.exceptionHandling(problems -> problems.authenticationEntryPoint(new LoginEntry()));
        http.headers(headers -> headers(headers, environment.acceptsProfiles(Profiles.of("production"))));
        http.addFilterBefore(new SessionRefresh(changes, accounts), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, boolean production) {
        // Vaadin commits its responses inside a forward, after which nothing can be added: written early, not late.
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher()),
                        NOT_KEPT));
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
        if (production) {
            headers.httpStrictTransportSecurity(
                    strict -> strict.includeSubDomains(false).maxAgeInSeconds(31_536_000));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }
}
