/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.letter;

import academy.supercluster.notifications.OptionalMail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letter can be stopped. */
@Configuration(proxyBeanMethods = false)
class WeeklyMail {

    @Bean
    OptionalMail weeklyLetter() {
        return new OptionalMail(WeeklyLetterJob.KIND, "learning.weekly.kind");
    }
}
