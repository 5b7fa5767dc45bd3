/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing and flooding down, on every node alike. The count is kept in the database under a fingerprint, so
 * that addresses of people without an account are not collected here, and unknown accounts are slowed like known ones.
 */
@Component
class Throttle {

    private static final Logger LOG = LoggerFactory.getLogger(Throttle.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Refuses what comes too early, without counting it.
     *
     * @throws Throttled with the wait that is left
     */
    @Transactional(readOnly = true)
    public void check(Tries.Of what, String whose) {
        refuseEarly(find(key(what, whose), false), clock.instant());
    }

    /**
     * Counts a try before it is made, so that many at once count, too.
     *
     * @return whether the next one will have to wait
     * @throws Throttled if it comes too early
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Throttled.class)
    public boolean admit(Tries.Of what, String whose) {
        return count(what, whose, true);
    }

    /** Counts what happened already. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(Tries.Of what, String whose) {
        count(what, whose, false);
    }

    /** Starts anew, when whoever tried has proved to be the right one. */
    @Transactional
    public void forget(Tries.Of what, String whose) {
        jdbc.sql("delete from sign_in_tries where id = ?")
                .param(key(what, whose))
                .update();
    }

    /** Removes what no longer counts. */
    @Transactional
    public void sweep() {
        jdbc.sql("delete from sign_in_tries where last_at < ?")
                .param(utc(clock.instant().minus(Duration.ofDays(2))))
                .update();
    }

    private boolean count(Tries.Of what, String whose, boolean refuse) {
        var now = clock.instant();
        var key = key(what, whose);
        jdbc.sql("insert into sign_in_tries (id, failures, last_at) values (?, 0, ?) on conflict do nothing")
                .params(key, utc(now))
                .update();
        var tries = find(key, true);
        if (refuse) {
            refuseEarly(tries, now);
        }
        var next = (tries == null ? Tries.none(now) : tries).nextAt(now, what);
        save(key, next);
        if (next.isBlocking()) {
            LOG.warn("Slowing down after {} tries: {} {}", next.count(), what, key.substring(0, 12));
        }
        return next.isBlocking();
    }

    private static void refuseEarly(@Nullable Tries tries, Instant now) {
        if (tries != null && tries.waitAt(now).isPositive()) {
            throw new Throttled(tries.waitAt(now));
        }
    }

    private @Nullable Tries find(String key, boolean forUpdate) {
        return jdbc.sql("select failures, last_at, blocked_until from sign_in_tries where id = ?"
                        + (forUpdate ? " for update" : ""))
                .param(key)
                .query(Throttle::read)
                .optional()
                .orElse(null);
    }

    private void save(String key, Tries tries) {
        var blockedUntil = tries.blockedUntil();
        jdbc.sql("update sign_in_tries set failures = ?, last_at = ?, blocked_until = ? where id = ?")
                .param(tries.count())
                .param(utc(tries.lastAt()))
                .param(blockedUntil == null ? null : utc(blockedUntil))
                .param(key)
                .update();
    }

    private static Tries read(ResultSet row, int number) throws SQLException {
        var blockedUntil = row.getObject("blocked_until", OffsetDateTime.class);
        return new Tries(
                row.getInt("failures"),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                blockedUntil == null ? null : blockedUntil.toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String key(Tries.Of what, String whose) {
        return Secrets.fingerprint(what + ":" + whose);
    }
}
