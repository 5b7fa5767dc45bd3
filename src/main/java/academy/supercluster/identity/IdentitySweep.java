/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what is no longer needed: old tries, old links, browsers that did not come back, people who never came. */
@Component
class IdentitySweep implements RecurringJob {

    private static final Duration NEVER_CAME = Duration.ofDays(30);

    private final Throttle throttle;
    private final MailTokens tokens;
    private final RememberedBrowsers browsers;
    private final JdbcClient jdbc;
    private final Clock clock;

    IdentitySweep(Throttle throttle, MailTokens tokens, RememberedBrowsers browsers, JdbcClient jdbc, Clock clock) {
        this.throttle = throttle;
        this.tokens = tokens;
        this.browsers = browsers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "identity.sweep";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        throttle.sweep();
        tokens.sweep();
        browsers.sweep();
        jdbc.sql("""
                        delete from account where state = 'PENDING' and created_at < ? and not exists (
                        select 1 from account_token t where t.account_id = account.id and t.expires_at > ?)""")
                .param(clock.instant().minus(NEVER_CAME).atOffset(ZoneOffset.UTC))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
