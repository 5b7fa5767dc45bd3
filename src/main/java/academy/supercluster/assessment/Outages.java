/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When the academy was there, and when it was not. All nodes renew one row; whoever finds it too old gives the time
 * since back to every attempt that was running, with the row locked, so that it happens once.
 */
@Repository
class Outages {

    /** Nodes renew the mark more often than this; a longer silence means that none of them was there. */
    static final Duration SILENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    Outages(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Renews the mark: one statement, unless the academy was away. */
    void alive(Instant now) {
        transaction.executeWithoutResult(status -> {
            int renewed = database.update(
                    "update alive_mark set at = greatest(at, ?) where id = 1 and at >= ?",
                    at(now),
                    at(now.minus(SILENCE)));
            if (renewed == 0) {
                returned(now);
            }
        });
    }

    private void returned(Instant now) {
        database.update("insert into alive_mark (id, at) values (1, ?) on conflict do nothing", at(now));
        var last = database.queryForObject(
                "select at from alive_mark where id = 1 for update", (row, index) -> moment(row, 1));
        if (last == null || Duration.between(last, now).compareTo(SILENCE) <= 0) {
            return;
        }
        var running = database.query(
                """
                select id, started_at, deadline from attempt where open_slot = 1 and deadline > ? order by id""",
                (row, index) -> new Running(row.getObject(1, UUID.class), moment(row, 2), moment(row, 3)),
                at(last));
        giveBack(running, last, now);
        database.update("update alive_mark set at = ? where id = 1", at(now));
        database.update(
                "insert into outage (began, ended, attempts) values (?, ?, ?)", at(last), at(now), running.size());
        LOG.warn("The academy was away from {} to {}; {} attempts got their time back", last, now, running.size());
    }

    private void giveBack(List<Running> running, Instant began, Instant ended) {
        database.batchUpdate(
                "update attempt set deadline = ?, given_back = given_back + ? where id = ? and open_slot = 1",
                running.stream()
                        .map(attempt -> {
                            var lost = Deadline.lost(attempt.startedAt(), attempt.deadline(), began, ended);
                            return new Object[] {at(attempt.deadline().plus(lost)), lost.toSeconds(), attempt.id()};
                        })
                        .toList());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Running(UUID id, Instant startedAt, Instant deadline) {}
}
