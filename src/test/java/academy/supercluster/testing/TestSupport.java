/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import academy.supercluster.identity.OpeningAccounts;
import java.sql.ResultSet;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every {@link AcademyTest} adds to the house. */
@TestConfiguration(proxyBeanMethods = false)
@Import(academy.supercluster.operations.DueJobs.class)
public class TestSupport {

    @Bean
    @Primary
    MovingClock movingClock() {
        return new MovingClock();
    }

    @Bean
    Persons persons(OpeningAccounts accounts) {
        return new Persons(accounts);
    }

    @Bean
    Mailbox mailbox(JdbcClient jdbc) {
        return new Mailbox(jdbc);
    }

    @Bean
    Statements statements() {
        return new Statements();
    }

    @Bean
    static BeanPostProcessor countStatements(org.springframework.beans.factory.ObjectProvider<Statements> statements) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (!(bean instanceof DataSource dataSource)) {
                    return bean;
                }
                return ProxyDataSourceBuilder.create(dataSource)
                        .name(UUID.randomUUID().toString())
                        .afterQuery((execution, queries) ->
                                queries.forEach(query -> statements.getObject().add(query.getQuery())))
                        .proxyResultSet()
                        .afterMethod(call -> {
                            if (call.getTarget() instanceof ResultSet
                                    && call.getMethod().getName().equals("next")
                                    && Boolean.TRUE.equals(call.getResult())) {
                                statements.getObject().rowRead();
                            }
                        })
                        .build();
            }
        };
    }
}
