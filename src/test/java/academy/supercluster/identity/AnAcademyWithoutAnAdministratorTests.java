/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.operations.UnsafeProduction;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start of a server, and starts that must not happen. */
@AcademyTest
@ExtendWith(OutputCaptureExtension.class)
class AnAcademyWithoutAnAdministratorTests {

    @Autowired
    Administrators administrators;

    @Autowired
    InvitedAccounts invited;

    @Autowired
    MailTokens tokens;

    @Autowired
    AuditLog audit;

    @Autowired
    Invitations invitations;

    @Autowired
    Users users;

    @Autowired
    OpeningAccounts opening;

    @Autowired
    Persons persons;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @TempDir
    Path home;

    private final String email = "first-" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void beginWithoutAnybody() {
        transactions.executeWithoutResult(status ->
                jdbc.sql("delete from account_grant where role = 'ADMIN'").update());
    }

    @AfterEach
    void tidy() {
        clock.reset();
        SignIn.out();
    }

    @Test
    void writesALinkThatOnlyItsOwnerCanRead(CapturedOutput output) throws IOException {
        start(email);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file()).strip()).startsWith("https://academy.example/invite/");
        assertThat(output.getAll()).doesNotContain(token());
        assertThat(Files.list(home)).as("no draft is left").hasSize(1);
    }

    @Test
    void letsTheFirstAdministratorInByTheLink() throws IOException {
        start(email);
        invitations.accept(
                token(), new NewPerson("Tomasz Wilk", "barn owls at nine", "Europe/Warsaw", Locale.ENGLISH, true));
        assertThat(administrators.isThereOne()).isTrue();
        assertThat(users.withEmail(email).orElseThrow().grants()).contains(new Grant(Role.ADMIN, Scope.EVERYTHING));

        start(email);
        assertThat(file()).as("the link is used and the file gone").doesNotExist();
    }

    @Test
    void doesNothingMoreWhenStartedAgain() throws IOException {
        start(email);
        var link = Files.readString(file());
        start(email);
        assertThat(Files.readString(file())).isEqualTo(link);
        invitations.look(token());
    }

    @Test
    void writesAnotherLinkWhenTheFirstRanOutOrTheFileWasLost() throws IOException {
        start(email);
        var first = token();
        clock.forward(Duration.ofDays(15));
        start(email);
        assertThat(token()).isNotEqualTo(first);
        invitations.look(token());

        Files.delete(file());
        start(email);
        invitations.look(token());
    }

    @Test
    void makesAnAdministratorOfWhoeverHasTheAddressAlready() {
        var person = persons.create("Tomasz Wilk");
        start(person.email());
        assertThat(file()).doesNotExist();
        assertThat(administrators.isThereOne()).isTrue();
    }

    @Test
    void changesNothingWhereThereIsAnAdministrator() {
        persons.create("Tomasz Wilk", Role.ADMIN);
        start(email);
        assertThat(file()).doesNotExist();
        assertThat(users.withEmail(email)).isEmpty();
    }

    @Test
    void saysSoWhenTheAddressIsNone(CapturedOutput output) {
        start("nobody");
        assertThat(output.getAll()).contains("ACADEMY_ADMIN_EMAIL is not an email address");
        assertThat(file()).doesNotExist();
    }

    @Test
    void doesNotStartForRealPeopleWhereTheDemoLives() {
        var guard = new ProductionPeople(users);
        guard.afterSingletonsInstantiated();
        transactions.executeWithoutResult(status -> {
            opening.open(
                    new EmailAddress("author@demo.test"),
                    "Priya Raghavan",
                    Locale.ENGLISH,
                    ZoneId.of("UTC"),
                    "magnet-2050",
                    Set.of(Role.AUTHOR));
            assertThatThrownBy(guard::afterSingletonsInstantiated).isInstanceOf(UnsafeProduction.class);
            status.setRollbackOnly();
        });
    }

    @Test
    void knowsTheDemoPeopleOfTheContract() {
        assertThat(DemoPeople.addresses())
                .containsExactlyInAnyOrder(
                        "leader@demo.test",
                        "leader2@demo.test",
                        "mentor@demo.test",
                        "coach@demo.test",
                        "author@demo.test",
                        "admin@demo.test");
        transactions.executeWithoutResult(status -> {
            var demo = new DemoPeople(opening);
            demo.run(new DefaultApplicationArguments());
            demo.run(new DefaultApplicationArguments());
            assertThat(users.withEmail("leader@demo.test").orElseThrow().grants())
                    .extracting(Grant::role)
                    .containsExactlyInAnyOrder(Role.LEARNER, Role.CLUSTER_LEAD);
            status.setRollbackOnly();
        });
    }

    private void start(String adminEmail) {
        var academy = new AcademyProperties(
                home, URI.create("https://academy.example/"), List.of(), adminEmail, "academy@academy.example", false);
        new FirstAdmin(academy, administrators, invited, tokens, audit, transactions)
                .run(new DefaultApplicationArguments());
    }

    private Path file() {
        return home.resolve(FirstAdmin.FILE);
    }

    private String token() throws IOException {
        var link = Files.readString(file()).strip();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
