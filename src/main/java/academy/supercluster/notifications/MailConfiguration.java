/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.operations.AcademyProperties;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses how letters leave the house. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    SendingMail sendingMail(
            Outbox outbox,
            ObjectProvider<JavaMailSender> server,
            LetterPaper paper,
            AcademyProperties academy,
            Environment environment,
            Clock clock) {
        return new SendingMail(outbox, postman(server, paper, academy, environment), clock);
    }

    /** Before the filters of security: whoever posts there has no session. */
    @Bean
    FilterRegistrationBean<OneClickUnsubscribe> oneClickUnsubscribe(ObjectProvider<MailChoices> choices) {
        var filter = new FilterRegistrationBean<>(new OneClickUnsubscribe(choices));
        filter.addUrlPatterns(OneClickUnsubscribe.PATH + "*");
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    private static Optional<Postman> postman(
            ObjectProvider<JavaMailSender> server,
            LetterPaper paper,
            AcademyProperties academy,
            Environment environment) {
        var sender = server.getIfAvailable();
        if (sender != null && !environment.getProperty("spring.mail.host", "").isBlank()) {
            return Optional.of(new MailPostman(sender, paper, academy));
        }
        return environment.acceptsProfiles(Profiles.of("demo")) ? Optional.of(new ShowingPostman()) : Optional.empty();
    }
}
