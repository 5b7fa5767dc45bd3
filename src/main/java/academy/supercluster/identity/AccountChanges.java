/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which accounts changed lately. Changes made on this node are known at their commit; those of other nodes are looked
 * for every few seconds, in one statement whatever the number of sessions.
 */
@Component
class AccountChanges {

    private static final Logger LOG = LoggerFactory.getLogger(AccountChanges.class);

    /** Longer than any transaction and than the clocks of two nodes may differ. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final Cache<UserId, Instant> changes =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(3)).build();
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration pause;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("account-changes").unstarted(work));
    private volatile Instant lookedAt;

    /** @param pause between two looks; zero for a single node that need not look */
    AccountChanges(JdbcClient jdbc, Clock clock, @Value("${academy.session-refresh:3s}") Duration pause) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.pause = pause;
        this.lookedAt = clock.instant();
    }

    boolean isOutdated(Account account) {
        var changedAt = changes.getIfPresent(account.signedIn().id());
        return changedAt != null && account.changedAt().isBefore(changedAt);
    }

    void note(UserId account, Instant changedAt) {
        changes.asMap().merge(account, changedAt, (known, seen) -> seen.isAfter(known) ? seen : known);
    }

    /** Looks for what other nodes changed. */
    void look() {
        var now = clock.instant();
        jdbc.sql("select id, changed_at from account where changed_at > ? and changed_at > created_at")
                .param(lookedAt.minus(OVERLAP).atOffset(ZoneOffset.UTC))
                .query(this::note)
                .list();
        lookedAt = now;
    }

    private boolean note(ResultSet row, int number) throws SQLException {
        note(
                new UserId(row.getObject("id", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
        return true;
    }

    @EventListener(ApplicationReadyEvent.class)
    void watch() {
        if (pause.isPositive()) {
            watch.scheduleWithFixedDelay(this::lookCalmly, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void lookCalmly() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("Could not look for changed accounts: {}", e.toString());
        }
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }
}
