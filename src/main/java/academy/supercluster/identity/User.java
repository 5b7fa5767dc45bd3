/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person's account: who they are, how they get in, what they may do. */
@Entity
@Table(name = "account")
@EntityListeners(AccountWatch.class)
class User {

    @Id
    private UUID id;

    private String email;
    private String name;
    private String locale;
    private String zone;

    @Enumerated(EnumType.STRING)
    private ColourScheme colourScheme;

    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private Instant createdAt;
    private Instant changedAt;
    private Instant credentialsAt;

    private @Nullable Instant consentedAt;

    /** Null as long as the account was never stored. */
    @Version
    private @Nullable Integer version;

    @ElementCollection
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<GrantRow> grants = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    /** A pending account without a password. */
    User(EmailAddress email, String name, Locale locale, ZoneId zone, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.name = name;
        this.locale = locale.toLanguageTag();
        this.zone = zone.getId();
        this.colourScheme = ColourScheme.SYSTEM;
        this.state = AccountState.PENDING;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.changedAt = createdAt;
        this.credentialsAt = createdAt;
    }

    UserId id() {
        return new UserId(id);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String name() {
        return name;
    }

    AccountState state() {
        return state;
    }

    ColourScheme colourScheme() {
        return colourScheme;
    }

    Locale locale() {
        return Locale.forLanguageTag(locale);
    }

    ZoneId zone() {
        return Zones.orUtc(zone);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<Instant> consentedAt() {
        return Optional.ofNullable(consentedAt);
    }

    Instant credentialsAt() {
        return credentialsAt;
    }

    Set<Grant> grants() {
        return grants.stream().map(GrantRow::grant).collect(Collectors.toUnmodifiableSet());
    }

    Recipient recipient() {
        return new Recipient(id, email(), name, locale(), zone());
    }

    /** Whether somebody was asked to come and has not chosen a password yet. */
    boolean isInvited() {
        return state == AccountState.PENDING && passwordHash == null;
    }

    /** The person agreed to the privacy page. */
    void agree(Instant now) {
        consentedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Makes a pending account wait for an invitation. A password that somebody chose without having shown that the
     * address is theirs is forgotten, so that what the invitation grants never falls to them.
     */
    void awaitInvitation(Instant now) {
        requireState(AccountState.PENDING);
        passwordHash = null;
        changed(now);
        credentialsAt = changedAt;
    }

    /** Says who this is. */
    void describe(String newName, Locale newLocale, ZoneId newZone, Instant now) {
        requireState(AccountState.PENDING, AccountState.ACTIVE);
        name = newName;
        locale = newLocale.toLanguageTag();
        zone = newZone.getId();
        changed(now);
    }

    void paint(ColourScheme scheme, Instant now) {
        requireState(AccountState.PENDING, AccountState.ACTIVE);
        colourScheme = scheme;
        changed(now);
    }

    /** Gives the account another password; every session and remembered browser of the old one ends. */
    void secure(String newPasswordHash, Instant now) {
        requireState(AccountState.PENDING, AccountState.ACTIVE);
        passwordHash = newPasswordHash;
        changed(now);
        credentialsAt = changedAt;
    }

    /** Ends every session; the password stays. */
    void endSessions(Instant now) {
        changed(now);
        credentialsAt = changedAt;
    }

    /** Keeps the same password under a stronger hash. */
    void strengthen(String newPasswordHash) {
        requireState(AccountState.ACTIVE);
        passwordHash = newPasswordHash;
    }

    /** The address is confirmed: whoever knows the password may come in. */
    void activate(Instant now) {
        requireState(AccountState.PENDING);
        if (passwordHash == null) {
            throw new IllegalStateException("An account without a password cannot become active");
        }
        state = AccountState.ACTIVE;
        changed(now);
    }

    /** @return whether this was new */
    boolean grant(Grant grant, Instant now) {
        requireState(AccountState.PENDING, AccountState.ACTIVE);
        if (grant.role() == Role.ADMIN && !grant.scope().equals(Scope.EVERYTHING)) {
            throw new Refusal("identity.users.admin-everywhere");
        }
        var added = grants.add(GrantRow.of(grant));
        if (added) {
            changed(now);
        }
        return added;
    }

    /** @return whether it was there */
    boolean revoke(Grant grant, Instant now) {
        var removed = grants.remove(GrantRow.of(grant));
        if (removed) {
            changed(now);
        }
        return removed;
    }

    void lock(Instant now) {
        requireState(AccountState.ACTIVE);
        state = AccountState.LOCKED;
        changed(now);
    }

    void unlock(Instant now) {
        requireState(AccountState.LOCKED);
        state = AccountState.ACTIVE;
        changed(now);
    }

    /** Ends the account and forgets who it was. */
    void close(Instant now) {
        requireState(AccountState.PENDING, AccountState.ACTIVE, AccountState.LOCKED);
        state = AccountState.CLOSED;
        email = "closed-" + id + "@closed.invalid";
        name = "";
        passwordHash = null;
        locale = Locale.ENGLISH.toLanguageTag();
        zone = "UTC";
        colourScheme = ColourScheme.SYSTEM;
        grants.clear();
        changed(now);
        credentialsAt = changedAt;
    }

    private void changed(Instant now) {
        var moment = now.truncatedTo(ChronoUnit.MICROS);
        changedAt = moment.isAfter(changedAt) ? moment : changedAt.plus(1, ChronoUnit.MICROS);
    }

    private void requireState(AccountState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new Refusal("identity.account.state");
        }
    }
}
