/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers that stay signed in. Each visit turns the secret. A secret that is neither the last nor the one before
 * was copied: somebody else used it in the meantime. The one before is accepted because an answer may get lost on its
 * way, and because the tabs of a browser start together; once the last one has been seen, the one before is worthless.
 */
@Component
class RememberedBrowsers {

    static final Duration KEPT = Duration.ofDays(30);

    /** Tabs that start together within this time share a secret. */
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    /** What came of showing a secret. */
    sealed interface Visit {

        /** @param secret the new one to keep, or nothing to keep the last */
        record Welcome(UserId account, Optional<String> secret) implements Visit {}

        record Unknown() implements Visit {}

        /** The secret was used by two browsers. */
        record Copied(UserId account) implements Visit {}
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the secret for the browser to keep */
    @Transactional
    public String remember(UserId account, String series) {
        var secret = Secrets.fresh();
        var now = clock.instant();
        jdbc.sql("""
                        insert into remembered_browser (series, account_id, secret_hash, turned_at, expires_at)
                        values (?, ?, ?, ?, ?)""")
                .params(series, account.value(), Secrets.fingerprint(secret), utc(now), utc(now.plus(KEPT)))
                .update();
        return secret;
    }

    @Transactional
    public Visit visit(String series, String secret) {
        var now = clock.instant();
        var known = jdbc.sql("""
                        select series, account_id, secret_hash, former_hash, turned_at, expires_at
                        from remembered_browser where series = ? for update""").param(series).query(RememberedBrowsers::read).optional();
        if (known.isEmpty() || !known.get().expiresAt().isAfter(now)) {
            return new Visit.Unknown();
        }
        var browser = known.get();
        var shown = Secrets.fingerprint(secret);
        if (shown.equals(browser.secretHash())) {
            return new Visit.Welcome(browser.account(), Optional.of(turn(browser, shown, now)));
        }
        if (!shown.equals(browser.formerHash())) {
            return new Visit.Copied(browser.account());
        }
        return browser.turnedAt().plus(TOGETHER).isAfter(now)
                ? new Visit.Welcome(browser.account(), Optional.empty())
                : new Visit.Welcome(browser.account(), Optional.of(turn(browser, shown, now)));
    }

    private String turn(RememberedBrowser browser, String shown, Instant now) {
        var secret = Secrets.fresh();
        jdbc.sql("""
                        update remembered_browser
                        set secret_hash = ?, former_hash = ?, turned_at = ?, expires_at = ? where series = ?""")
                .params(Secrets.fingerprint(secret), shown, utc(now), utc(now.plus(KEPT)), browser.series())
                .update();
        return secret;
    }

    @Transactional
    public void forget(String series) {
        jdbc.sql("delete from remembered_browser where series = ?")
                .param(series)
                .update();
    }

    @Transactional
    public void forgetAll(UserId account) {
        jdbc.sql("delete from remembered_browser where account_id = ?")
                .param(account.value())
                .update();
    }

    @Transactional
    public void sweep() {
        jdbc.sql("delete from remembered_browser where expires_at < ?")
                .param(utc(clock.instant()))
                .update();
    }

    private static RememberedBrowser read(ResultSet row, int number) throws SQLException {
        return new RememberedBrowser(
                row.getString("series"),
                new UserId(row.getObject("account_id", UUID.class)),
                row.getString("secret_hash"),
                row.getString("former_hash"),
                row.getObject("turned_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
