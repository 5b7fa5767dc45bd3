/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The academy's own settings, each also an environment variable such as {@code ACADEMY_HOME}.
 *
 * @param home folder for the embedded database and files
 * @param baseUrl how people reach this server, used in mails
 * @param courses further folders with courses, besides those in the jar
 * @param adminEmail address of the first administrator, or empty
 * @param mailFrom the sender of all mail
 * @param jobs whether this node runs jobs and sends mail by itself
 */
@ConfigurationProperties("academy")
public record AcademyProperties(
        @DefaultValue("./data") Path home,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue List<Path> courses,
        @DefaultValue("") String adminEmail,
        @DefaultValue("academy@localhost") String mailFrom,
        @DefaultValue("true") boolean jobs) {

    /** An absolute address of this academy. */
    public String link(String path) {
        var base = baseUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
