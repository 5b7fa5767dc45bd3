/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stopped which kind of mail. A kind that somebody never got and never chose about has no row and is wanted. */
@Repository
class StoppedMail {

    private final JdbcClient database;

    StoppedMail(JdbcClient database) {
        this.database = database;
    }

    /** The token of this person and kind, made when it is first needed. */
    String token(UUID recipient, String kind) {
        database.sql("insert into mail_choice (recipient, kind, token) values (?, ?, ?) on conflict do nothing")
                .params(recipient, kind, UUID.randomUUID().toString())
                .update();
        return database.sql("select token from mail_choice where recipient = ? and kind = ?")
                .params(recipient, kind)
                .query((row, index) -> row.getString(1))
                .single();
    }

    /** Those of the people who stopped the kind. */
    Set<UUID> without(String kind, Collection<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("""
                        select recipient from mail_choice
                        where kind = :kind and recipient in (:people) and stopped_at is not null""")
                        .param("kind", kind)
                        .param("people", people)
                        .query((row, index) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** The kinds that somebody stopped. */
    Set<String> stoppedBy(UUID recipient) {
        return new HashSet<>(database.sql("select kind from mail_choice where recipient = ? and stopped_at is not null")
                .param(recipient)
                .query((row, index) -> row.getString(1))
                .list());
    }

    /** The kind that a token is about. */
    Optional<Stopped> behind(String token) {
        return database.sql("select kind, stopped_at from mail_choice where token = ?")
                .param(token)
                .query((row, index) -> new Stopped(row.getString(1), row.getObject(2) != null))
                .optional();
    }

    /** A kind and whether it is stopped. */
    record Stopped(String kind, boolean stopped) {}

    void stop(String token, Instant now) {
        database.sql("update mail_choice set stopped_at = ? where token = ? and stopped_at is null")
                .params(now.atOffset(ZoneOffset.UTC), token)
                .update();
    }

    void resume(String token) {
        database.sql("update mail_choice set stopped_at = null where token = ?")
                .param(token)
                .update();
    }

    List<Map<String, Object>> of(UUID recipient) {
        return database.sql("select kind, stopped_at from mail_choice where recipient = ? order by kind")
                .param(recipient)
                .query((row, index) -> Map.<String, Object>of(
                        "kind", Objects.requireNonNull(row.getString(1)), "wanted", row.getObject(2) == null))
                .list();
    }

    void erase(UUID recipient) {
        database.sql("delete from mail_choice where recipient = ?")
                .param(recipient)
                .update();
    }
}
