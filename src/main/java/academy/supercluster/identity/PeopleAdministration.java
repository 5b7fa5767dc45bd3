/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForAdmins;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. Everything is audited. */
@Service
public class PeopleAdministration {

    private final Users users;
    private final PeopleList list;
    private final Administrators administrators;
    private final ClosingAccounts closing;
    private final RememberedBrowsers browsers;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    PeopleAdministration(
            Users users,
            PeopleList list,
            Administrators administrators,
            ClosingAccounts closing,
            RememberedBrowsers browsers,
            CurrentUser currentUser,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        this.users = users;
        this.list = list;
        this.administrators = administrators;
        this.closing = closing;
        this.browsers = browsers;
        this.currentUser = currentUser;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * People whose name or address contains the text, by name; closed accounts are left out. Two statements.
     *
     * @param limit at most 200
     */
    @ForAdmins
    @Transactional(readOnly = true)
    public List<PersonRow> page(String text, int offset, int limit) {
        return list.page(text, offset, Math.min(limit, 200));
    }

    /** How many people {@link #page} would list in all. */
    @ForAdmins
    @Transactional(readOnly = true)
    public int count(String text) {
        return list.count(text);
    }

    /** One person; nothing if there is no such account or it was closed. */
    @ForAdmins
    @Transactional(readOnly = true)
    public Optional<PersonRow> find(UserId person) {
        return users.withId(person.value())
                .filter(user -> user.state() != AccountState.CLOSED)
                .map(PeopleList::row);
    }

    /** @throws Refusal if the role cannot be held there, or the address is not confirmed yet */
    @ForAdmins
    public void grant(UserId person, Grant grant) {
        transactions.run(() -> {
            var user = require(person);
            if (user.state() == AccountState.PENDING && !user.isInvited()) {
                throw new Refusal("identity.users.unconfirmed");
            }
            if (user.grant(grant, clock.instant())) {
                record("identity.grant.added", person, details(grant));
            }
        });
    }

    /** @throws Refusal if nobody would be left to administer the academy */
    @ForAdmins
    public void revoke(UserId person, Grant grant) {
        transactions.run(() -> {
            var user = require(person);
            if (grant.role() == Role.ADMIN) {
                administrators.requireAnother(user);
            }
            if (user.revoke(grant, clock.instant())) {
                record("identity.grant.removed", person, details(grant));
            }
        });
    }

    /** Shuts the account: its sessions end within seconds. */
    @ForAdmins
    public void lock(UserId person) {
        transactions.run(() -> {
            var user = requireOther(person);
            administrators.requireAnother(user);
            user.lock(clock.instant());
            browsers.forgetAll(person);
            record("identity.account.locked", person, Map.of());
        });
    }

    @ForAdmins
    public void unlock(UserId person) {
        transactions.run(() -> {
            require(person).unlock(clock.instant());
            record("identity.account.unlocked", person, Map.of());
        });
    }

    /** Closes the account for ever; every room forgets the person. */
    @ForAdmins
    public void close(UserId person) {
        transactions.run(() -> {
            closing.close(requireOther(person));
            record("identity.account.closed", person, Map.of("by", "an administrator"));
        });
    }

    private User requireOther(UserId person) {
        if (currentUser.require().id().equals(person)) {
            throw new Refusal("identity.users.self");
        }
        return require(person);
    }

    private User require(UserId person) {
        return users.withId(person.value())
                .filter(user -> user.state() != AccountState.CLOSED)
                .orElseThrow(() -> new NotFound("account " + person));
    }

    private void record(String action, UserId person, Map<String, String> details) {
        audit.record(new AuditEntry(currentUser.require().id().value(), action, "user:" + person, details));
    }

    private static Map<String, String> details(Grant grant) {
        return Map.of(
                "role",
                grant.role().name(),
                "scope",
                grant.scope().kind() + ":" + grant.scope().id());
    }
}
