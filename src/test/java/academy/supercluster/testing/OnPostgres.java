/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** Puts an {@link AcademyTest} on a real PostgreSQL, one server per test run, one database per application context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = OnPostgres.Server.class)
public @interface OnPostgres {

    class Server implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final AtomicInteger DATABASES = new AtomicInteger();
        private static EmbeddedPostgres server;

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var properties = Map.<String, Object>of(
                    "spring.datasource.url", freshDatabase(),
                    "spring.datasource.username", "postgres",
                    "spring.datasource.password", "postgres");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("postgres", properties));
        }

        /** The JDBC address of a new, empty database on the shared server. */
        public static synchronized String freshDatabase() {
            try {
                if (server == null) {
                    server = EmbeddedPostgres.builder()
                            .setServerConfig("max_connections", "200")
                            .start();
                }
                var name = "academy" + DATABASES.incrementAndGet();
                try (var connection = server.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
                return server.getJdbcUrl("postgres", name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
