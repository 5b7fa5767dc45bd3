/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secrets in links sent by mail: each for one purpose, one account, one use and a limited time. Looking at a link
 * never uses it up, because mail scanners look at links before people do.
 */
@Component
class MailTokens {

    enum Purpose {
        CONFIRM(Duration.ofDays(3)),
        INVITE(Duration.ofDays(14)),
        RESET(Duration.ofHours(1));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        Duration life() {
            return life;
        }
    }

    private record Row(UserId account, Instant expiresAt, boolean isUsed) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    MailTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link's secret; unused older ones for the same purpose become worthless. */
    @Transactional
    public String issue(UserId account, Purpose purpose) {
        withdraw(account, purpose);
        var token = Secrets.fresh();
        var now = clock.instant();
        jdbc.sql("""
                        insert into account_token (hash, account_id, purpose, created_at, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        Secrets.fingerprint(token),
                        account.value(),
                        purpose.name(),
                        utc(now),
                        utc(now.plus(purpose.life())))
                .update();
        return token;
    }

    @Transactional
    public void withdraw(UserId account, Purpose purpose) {
        jdbc.sql("delete from account_token where account_id = ? and purpose = ? and used_at is null")
                .params(account.value(), purpose.name())
                .update();
    }

    /**
     * Whose link it is, without using it.
     *
     * @throws Refusal that says what is wrong with the link and how to get another
     */
    @Transactional(readOnly = true)
    public UserId look(String token, Purpose purpose) {
        var row = find(token, purpose).orElseThrow(() -> refusal("unknown", purpose));
        if (row.isUsed()) {
            throw refusal("used", purpose);
        }
        if (!row.expiresAt().isAfter(clock.instant())) {
            throw refusal("expired", purpose);
        }
        return row.account();
    }

    /**
     * Uses the link up, in the caller's transaction. Of two who come at once, one gets through.
     *
     * @throws Refusal like {@link #look}
     */
    @Transactional
    public UserId redeem(String token, Purpose purpose) {
        var account = look(token, purpose);
        var now = utc(clock.instant());
        var taken = jdbc.sql("update account_token set used_at = ? where hash = ? and used_at is null")
                .params(now, Secrets.fingerprint(token))
                .update();
        if (taken == 0) {
            throw refusal("used", purpose);
        }
        return account;
    }

    /** Whether a link for the purpose is waiting to be used. */
    @Transactional(readOnly = true)
    public boolean isWaiting(UserId account, Purpose purpose) {
        return jdbc.sql("""
                        select count(*) from account_token
                        where account_id = ? and purpose = ? and used_at is null and expires_at > ?""")
                        .params(account.value(), purpose.name(), utc(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Removes what nobody will come back with. */
    @Transactional
    public void sweep() {
        jdbc.sql("delete from account_token where expires_at < ?")
                .param(utc(clock.instant().minus(Duration.ofDays(30))))
                .update();
    }

    private Optional<Row> find(String token, Purpose purpose) {
        return jdbc.sql("select account_id, expires_at, used_at from account_token where hash = ? and purpose = ?")
                .params(Secrets.fingerprint(token), purpose.name())
                .query(MailTokens::read)
                .optional();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new UserId(row.getObject("account_id", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_at") != null);
    }

    private static Refusal refusal(String what, Purpose purpose) {
        return new Refusal("identity.link." + purpose.name().toLowerCase(Locale.ROOT) + "." + what);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
