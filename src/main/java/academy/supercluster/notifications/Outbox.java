/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters that are to be sent, shared by all nodes. A node claims a letter for a while, so that no database
 * transaction waits for a mail server; if the node dies, the claim runs out and another node takes over.
 */
@Repository
class Outbox {

    /** How long a claim holds; longer than the mail server's timeouts for a whole batch. */
    static final Duration CLAIM = Duration.ofMinutes(20);

    private final JdbcClient database;

    Outbox(JdbcClient database) {
        this.database = database;
    }

    /** Queues the letter in the caller's transaction. */
    void add(OutboxLetter letter, @Nullable UUID recipient) {
        database.sql("""
                        insert into outbox_letter
                        (id, kind, recipient, address, subject, body, state, next_attempt_at, created_at, stop_token)
                        values (?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?)""")
                .param(letter.id())
                .param(letter.kind())
                .param(recipient)
                .param(letter.to().value())
                .param(letter.subject())
                .param(letter.text())
                .param(at(letter.createdAt()))
                .param(at(letter.createdAt()))
                .param(letter.stopToken())
                .update();
    }

    /** Takes letters that are due; nobody else gets them until the claim runs out. */
    @Transactional
    List<OutboxLetter> claim(UUID claim, Instant now, int most) {
        var letters = database.sql("""
                        select id, kind, address, subject, body, attempts, created_at, stop_token from outbox_letter
                        where state = 'QUEUED' and next_attempt_at <= :now
                        order by next_attempt_at fetch first :most rows only for update skip locked""")
                .param("now", at(now))
                .param("most", most)
                .query(Outbox::read)
                .list();
        for (var letter : letters) {
            database.sql("update outbox_letter set claim = ?, next_attempt_at = ? where id = ?")
                    .param(claim)
                    .param(at(now.plus(CLAIM)))
                    .param(letter.id())
                    .update();
        }
        return letters;
    }

    /** The letter left the house. Its text is forgotten unless it is kept to be shown. */
    @Transactional
    void sent(OutboxLetter letter, UUID claim, Instant now, boolean keepText) {
        finish(letter, claim, "SENT", now, keepText ? letter.text() : "", null);
    }

    /** The letter can never be delivered. */
    @Transactional
    void failed(OutboxLetter letter, UUID claim, Instant now, String problem) {
        finish(letter, claim, "FAILED", now, "", problem);
    }

    /** An attempt failed; the next one is at the given time. */
    @Transactional
    void postpone(OutboxLetter letter, UUID claim, Instant next, String problem) {
        database.sql("""
                        update outbox_letter set attempts = attempts + 1, next_attempt_at = ?, problem = ?, claim = null
                        where id = ? and claim = ?""")
                .param(at(next))
                .param(problem)
                .param(letter.id())
                .param(claim)
                .update();
    }

    /** Gives back what was claimed and not tried. */
    @Transactional
    void release(UUID claim, Instant next) {
        database.sql("update outbox_letter set next_attempt_at = ?, claim = null where claim = ? and state = 'QUEUED'")
                .param(at(next))
                .param(claim)
                .update();
    }

    /** Letters that left the house and kept their text, the latest first. */
    @Transactional(readOnly = true)
    List<OutboxLetter> shown(int most) {
        return database.sql("""
                        select id, kind, address, subject, body, attempts, created_at, stop_token from outbox_letter
                        where state = 'SENT' and body <> '' order by created_at desc fetch first ? rows only""").param(most).query(Outbox::read).list();
    }

    /** How many letters wait, counted up to 10,000. */
    @Transactional(readOnly = true)
    int waiting() {
        return database.sql("""
                        select count(*) from (select 1 from outbox_letter where state = 'QUEUED'
                        fetch first 10000 rows only) as few""").query(Integer.class).single();
    }

    /** Forgets letters that were done with before the given time; returns how many. */
    @Transactional
    int forget(Instant before) {
        return database.sql("delete from outbox_letter where state in ('SENT', 'FAILED') and done_at < ?")
                .param(at(before))
                .update();
    }

    private void finish(
            OutboxLetter letter, UUID claim, String state, Instant now, String text, @Nullable String problem) {
        database.sql("""
                        update outbox_letter set state = ?, done_at = ?, body = ?, problem = ?, claim = null
                        where id = ? and claim = ?""")
                .param(state)
                .param(at(now))
                .param(text)
                .param(problem)
                .param(letter.id())
                .param(claim)
                .update();
    }

    private static OutboxLetter read(ResultSet row, int number) throws SQLException {
        return new OutboxLetter(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new EmailAddress(row.getString("address")),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("stop_token"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
