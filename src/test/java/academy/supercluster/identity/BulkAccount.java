/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.bench.BulkRows;
import academy.supercluster.bench.BulkTable;
import academy.supercluster.notifications.EmailAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** An active account as {@link OpeningAccounts} opens it, as rows. For benchmarks only: the hash is given. */
public final class BulkAccount {

    private static final BulkTable ACCOUNT = BulkTable.of(
            "account",
            "id",
            "email",
            "name",
            "locale",
            "zone",
            "colour_scheme",
            "password_hash",
            "state",
            "created_at",
            "changed_at",
            "credentials_at",
            "consented_at",
            "version");
    private static final BulkTable GRANT =
            BulkTable.of("account_grant", "account_id", "role", "scope_kind", "scope_id");

    private BulkAccount() {}

    /** @param hash of a password that many share, made once */
    public static UserId write(BulkRows rows, String email, String name, ZoneId zone, String hash, Instant at) {
        var user = new User(new EmailAddress(email), name, Locale.ENGLISH, zone, at);
        user.secure(hash, at);
        user.grant(new Grant(Role.LEARNER, Scope.EVERYTHING), at);
        user.activate(at);
        rows.add(
                ACCOUNT,
                user.id().value(),
                user.email().value(),
                user.name(),
                user.locale().toLanguageTag(),
                user.zone().getId(),
                user.colourScheme().name(),
                user.passwordHash(),
                user.state().name(),
                user.createdAt(),
                user.changedAt(),
                user.credentialsAt(),
                user.createdAt(),
                0);
        for (var grant : user.grants()) {
            rows.add(
                    GRANT,
                    user.id().value(),
                    grant.role().name(),
                    grant.scope().kind().name(),
                    grant.scope().id());
        }
        return user.id();
    }
}
