/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Knocks at the database server before anything else is started, so that a server that is down is told in one sentence
 * and not below the ruins of half a house.
 */
class DatabaseProbe implements BeanFactoryPostProcessor, Ordered {

    private static final String SECONDS = "5";

    private final Environment environment;

    DatabaseProbe(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            return;
        }
        var login = new Properties();
        login.setProperty("user", environment.getProperty("spring.datasource.username", ""));
        login.setProperty("password", environment.getProperty("spring.datasource.password", ""));
        login.setProperty("loginTimeout", SECONDS);
        try (var connection = DriverManager.getConnection(url, login)) {
            connection.isValid(Integer.parseInt(SECONDS));
        } catch (SQLException e) {
            if (DatabaseTrouble.in(e).isPresent()) {
                throw new IllegalStateException("The database cannot be used", e);
            }
        }
    }
}
