/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down, on every node alike. A try against an account is counted before the password is looked at and
 * taken back when it was right, so that parallel guesses count, too. Unknown accounts are slowed like known ones.
 */
@Component
class SignInThrottle {

    private static final Logger LOG = LoggerFactory.getLogger(SignInThrottle.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts a try against the account.
     *
     * @param account whatever was given as email, in lower case
     * @param network the remote address, or empty if unknown
     * @throws Throttled if it comes too early
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Throttled.class)
    public void admit(String account, String network) {
        var now = clock.instant();
        refuseEarly(find(networkKey(network), false), now);
        var key = accountKey(account);
        insertIfMissing(key, now);
        var tries = find(key, true);
        refuseEarly(tries, now);
        save(key, (tries == null ? Tries.none(now) : tries).failedAt(now, Tries.Of.ACCOUNT));
    }

    /** The password was wrong: counts against the network address as well. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String network) {
        var now = clock.instant();
        var key = networkKey(network);
        insertIfMissing(key, now);
        var tries = find(key, true);
        var next = (tries == null ? Tries.none(now) : tries).failedAt(now, Tries.Of.NETWORK);
        save(key, next);
        if (next.isBlocking()) {
            LOG.warn("Sign-in is slowed for network {} after {} failures", network, next.failures());
        }
    }

    /** The password was right, or was set anew by whoever owns the mailbox: forgets the account's failures. */
    @Transactional
    public void forget(String account) {
        jdbc.sql("delete from sign_in_tries where id = ?")
                .param(accountKey(account))
                .update();
    }

    /** Removes what no longer counts. */
    @Transactional
    public void sweep() {
        jdbc.sql("delete from sign_in_tries where last_at < ?")
                .param(utc(clock.instant().minus(Duration.ofDays(1))))
                .update();
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
                .query(SignInThrottle::read)
                .optional()
                .orElse(null);
    }

    private void insertIfMissing(String key, Instant now) {
        jdbc.sql("insert into sign_in_tries (id, failures, last_at) values (?, 0, ?) on conflict do nothing")
                .params(key, utc(now))
                .update();
    }

    private void save(String key, Tries tries) {
        jdbc.sql("update sign_in_tries set failures = ?, last_at = ?, blocked_until = ? where id = ?")
                .param(tries.failures())
                .param(utc(tries.lastAt()))
                .param(tries.blockedUntil() == null ? null : utc(tries.blockedUntil()))
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

    private static String accountKey(String account) {
        return Secrets.fingerprint("account:" + account);
    }

    /** One key for an IPv4 address, one for each /64 of IPv6, of which a household has at least one to itself. */
    private static String networkKey(String network) {
        return Secrets.fingerprint("network:" + prefix(network));
    }

    private static String prefix(String network) {
        try {
            return network.contains(":") && InetAddress.getByName(network) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
                    : network;
        } catch (UnknownHostException e) {
            return network;
        }
    }
}
