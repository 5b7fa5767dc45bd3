/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What is looked at before everything else that starts. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

    @Bean
    static ProductionGuard productionGuard(Environment environment) {
        return new ProductionGuard(environment);
    }

    @Bean
    static DatabaseProbe databaseProbe(Environment environment) {
        return new DatabaseProbe(environment);
    }

    @Bean
    static CarefulPool carefulPool() {
        return new CarefulPool();
    }
}
