/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/**
 * A PostgreSQL that promises durability, as a real one does. The embedded server starts with it switched off, which is
 * right for speed and wrong for a benchmark or a kill test: this one switches it on and reads it back, or stops.
 */
public final class BenchmarkPostgres implements AutoCloseable {

    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    private final EmbeddedPostgres server;
    private final Path data;

    private BenchmarkPostgres(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Starts a server with its data in the folder, which is kept. */
    public static BenchmarkPostgres start(Path data) throws IOException, SQLException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements");
        DURABLE.forEach(builder::setServerConfig);
        var postgres = new BenchmarkPostgres(builder.start(), data);
        try (var connection = postgres.server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var setting : DURABLE.entrySet()) {
                var value = statement.executeQuery(
                        "select setting from pg_settings where name = '" + setting.getKey() + "'");
                value.next();
                if (!setting.getValue().equals(value.getString(1))) {
                    throw new IllegalStateException("PostgreSQL runs with " + setting.getKey() + " "
                            + value.getString(1) + ": these figures would mean nothing");
                }
            }
        }
        return postgres;
    }

    /** Spring's settings for an academy in the database, which is made if it is not there. */
    public Map<String, String> environment(String database) throws SQLException {
        createUnlessThere(database);
        return Map.of(
                "SPRING_DATASOURCE_URL",
                server.getJdbcUrl("postgres", database),
                "SPRING_DATASOURCE_USERNAME",
                "postgres",
                "SPRING_DATASOURCE_PASSWORD",
                "");
    }

    public DataSource database(String name) throws SQLException {
        createUnlessThere(name);
        return server.getDatabase("postgres", name);
    }

    private void createUnlessThere(String database) throws SQLException {
        if (!database.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a plain name: " + database);
        }
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var there = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'");
            if (!there.next()) {
                statement.execute("create database " + database);
            }
        }
    }

    /** The process all others of the server descend from. */
    long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
