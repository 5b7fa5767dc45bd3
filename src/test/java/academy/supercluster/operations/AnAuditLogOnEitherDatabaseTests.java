/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.identity.Role;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

abstract class AnAuditLogTests {

    @Autowired
    AuditLog audit;

    @Autowired
    OperationsPersonalData personalData;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovingClock clock;

    private final String subject = "user:" + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        SignIn.as(Role.ADMIN);
    }

    @AfterEach
    void resetClock() {
        SignIn.out();
        clock.reset();
    }

    @Test
    void tellsWhoDidWhatTheLatestFirst() {
        var actor = UUID.randomUUID();
        audit.record(new AuditEntry(actor, "identity.grant.added", subject, Map.of("role", "MENTOR")));
        clock.forward(Duration.ofMinutes(3));
        audit.record(new AuditEntry(null, "identity.grant.removed", subject, Map.of()));

        var found = audit.entries(everythingAbout(subject), 0, 10);

        assertThat(found)
                .extracting(AuditRecord::entry)
                .containsExactly(
                        new AuditEntry(null, "identity.grant.removed", subject, Map.of()),
                        new AuditEntry(actor, "identity.grant.added", subject, Map.of("role", "MENTOR")));
        assertThat(Duration.between(found.getLast().at(), found.getFirst().at()))
                .isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
    }

    @Test
    void forgetsWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            audit.record(new AuditEntry(null, "identity.grant.added", subject, Map.of()));
            status.setRollbackOnly();
        });

        assertThat(audit.entries(everythingAbout(subject), 0, 10)).isEmpty();
    }

    @Test
    void cannotBeChangedOrShortenedEvenInTheDatabase() {
        audit.record(new AuditEntry(null, "identity.grant.added", subject, Map.of()));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                        database.sql("update audit_entry set action = 'x'").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> database.sql("delete from audit_entry").update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(audit.entries(everythingAbout(subject), 0, 10)).hasSize(1);
    }

    @Test
    void isFilteredByActionSubjectAndTimeWithoutWildcardsFromOutside() {
        audit.record(new AuditEntry(null, "identity.grant.added", subject, Map.of()));
        audit.record(new AuditEntry(null, "courses.published", subject, Map.of()));
        var now = clock.instant();

        assertThat(audit.entries(
                        new AuditFilter("identity.", subject, now.minusSeconds(60), now.plusSeconds(60)), 0, 10))
                .hasSize(1);
        assertThat(audit.entries(new AuditFilter("%", subject, now.minusSeconds(60), now.plusSeconds(60)), 0, 10))
                .isEmpty();
        assertThat(audit.entries(new AuditFilter("", subject, now.plusSeconds(30), now.plusSeconds(60)), 0, 10))
                .isEmpty();
        assertThat(audit.entries(everythingAbout(subject), 1, 10)).hasSize(1);
    }

    @Test
    void isExportedForThePersonWhoActed() {
        var actor = UUID.randomUUID();
        audit.record(new AuditEntry(actor, "identity.profile.changed", subject, Map.of("field", "zone")));

        personalData.erase(actor);

        assertThat(personalData.export(actor).get("audit"))
                .asList()
                .singleElement()
                .asString()
                .contains("identity.profile.changed", "zone");
    }

    private AuditFilter everythingAbout(String subject) {
        return new AuditFilter(
                "",
                subject,
                clock.instant().minus(Duration.ofDays(1)),
                clock.instant().plusSeconds(1));
    }
}

class AnAuditLogOnEitherDatabaseTests {

    @Nested
    @AcademyTest
    class WithH2 extends AnAuditLogTests {}

    @Nested
    @AcademyTest
    @OnPostgres
    class WithPostgres extends AnAuditLogTests {}
}
