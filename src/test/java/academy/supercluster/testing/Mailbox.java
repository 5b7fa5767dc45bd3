/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was put into the outbox for somebody, the latest first. */
public class Mailbox {

    /** A letter that waits or was sent. */
    public record Mail(String kind, String subject, String text) {

        /** The last part of the link in it. */
        public String token() {
            var link = Pattern.compile("https?://\\S+/(\\S+)").matcher(text);
            if (!link.find()) {
                throw new AssertionError("No link in: " + text);
            }
            return link.group(1);
        }
    }

    private final JdbcClient jdbc;

    Mailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Mail> of(String address) {
        return jdbc.sql("select kind, subject, body from outbox_letter where address = ? order by created_at desc")
                .param(address)
                .query((row, number) ->
                        new Mail(row.getString("kind"), row.getString("subject"), row.getString("body")))
                .list();
    }

    public Mail latest(String address) {
        return of(address).getFirst();
    }
}
