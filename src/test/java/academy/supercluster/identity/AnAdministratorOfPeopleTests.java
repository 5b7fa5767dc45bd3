/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.shared.NotFound;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class AnAdministratorOfPeopleTests {

    private static final Grant MENTOR = new Grant(Role.MENTOR, new Scope(Scope.Kind.COHORT, "north-2027"));
    private static final Grant ADMIN = new Grant(Role.ADMIN, Scope.EVERYTHING);

    @Nested
    @AcademyTest
    class OnH2 extends Story {}

    @Nested
    @AcademyTest
    @OnPostgres
    class OnPostgreSql extends Story {}

    abstract static class Story extends IdentityStory {

        private Persons.Person admin;
        private Persons.Person person;

        @BeforeEach
        void signIn() {
            transactions.executeWithoutResult(status ->
                    jdbc.sql("delete from account_grant where role = 'ADMIN'").update());
            admin = persons.signIn("Tomasz Wilk", Role.ADMIN);
            person = persons.create("Amara Okafor");
        }

        @Test
        void givesAndTakesRolesAndLeavesATrace() {
            administration.grant(person.id(), MENTOR);
            administration.grant(person.id(), MENTOR);
            assertThat(account().signedIn().may(Role.MENTOR, MENTOR.scope())).isTrue();
            assertThat(account().signedIn().may(Role.MENTOR, Scope.EVERYTHING)).isFalse();

            administration.revoke(person.id(), MENTOR);
            assertThat(account().signedIn().may(Role.MENTOR, MENTOR.scope())).isFalse();

            assertThat(trace(person.id())).containsExactly("identity.grant.added", "identity.grant.removed");
        }

        @Test
        void cannotMakeAnAdministratorOfOneCourse() {
            assertThatThrownBy(() -> administration.grant(person.id(), new Grant(Role.ADMIN, Scope.course("c1"))))
                    .hasMessage("identity.users.admin-everywhere");
        }

        @Test
        void cannotRemoveTheLastAdministrator() {
            assertThatThrownBy(() -> administration.revoke(admin.id(), ADMIN)).hasMessage("identity.users.last-admin");
            administration.grant(person.id(), ADMIN);
            administration.revoke(admin.id(), ADMIN);
            assertThat(account().authorities()).extracting("authority").contains("ROLE_ADMIN");
        }

        @Test
        void cannotLeaveTheAcademyWithoutAnAdministratorTogetherWithAnother() throws Exception {
            administration.grant(person.id(), ADMIN);
            var other = accounts.active(person.id()).orElseThrow().signedIn();
            var barrier = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var both = Stream.of(admin.signedIn(), other)
                        .<Callable<Boolean>>map(who -> () -> {
                            SignIn.as(who);
                            barrier.await();
                            administration.revoke(who.id(), ADMIN);
                            return true;
                        })
                        .toList();
                var left = threads.invokeAll(both).stream()
                        .filter(AnAdministratorOfPeopleTests::succeeded)
                        .count();
                assertThat(left).isEqualTo(1);
            }
            assertThat(jdbc.sql("select count(*) from account_grant where role = 'ADMIN'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void locksAndUnlocksOthersButNotHerself() {
            var session = account();
            administration.lock(person.id());
            assertThat(accounts.again(session)).isEmpty();
            administration.unlock(person.id());
            assertThat(accounts.again(session)).isPresent();
            assertThatThrownBy(() -> administration.lock(admin.id())).hasMessage("identity.users.self");
            assertThat(trace(person.id())).containsExactly("identity.account.locked", "identity.account.unlocked");
        }

        @Test
        void closesAnAccountForEver() {
            administration.close(person.id());
            assertThat(administration.find(person.id())).isEmpty();
            assertThat(administration.page(person.email(), 0, 10)).isEmpty();
            assertThatThrownBy(() -> administration.unlock(person.id())).isInstanceOf(NotFound.class);
            assertThat(mailbox.latest(person.email()).kind()).isEqualTo("identity.closed");
        }

        @Test
        void invitesSomebodyWhoThenHasTheRole() {
            var email = "guest-" + UUID.randomUUID() + "@example.org";
            assertThat(invitations.invite(email, "", MENTOR)).isTrue();
            SignIn.out();

            var token = mailbox.latest(email).token();
            assertThat(invitations.look(token).email()).isEqualTo(email);
            invitations.accept(token, guest());

            SignIn.as(admin.signedIn());
            var row = administration.page(email, 0, 10).getFirst();
            assertThat(row.name()).isEqualTo("Nguyễn Thị Minh Khai");
            assertThat(row.state()).isEqualTo(AccountState.ACTIVE);
            assertThat(row.grants()).contains(MENTOR, new Grant(Role.LEARNER, Scope.EVERYTHING));
            assertThatThrownBy(() -> invitations.accept(token, guest())).hasMessage("identity.link.invite.used");
        }

        @Test
        void givesTheRoleAtOnceToWhoeverHasAnAccount() {
            assertThat(invitations.invite(person.email(), "", MENTOR)).isFalse();
            assertThat(account().signedIn().grants()).contains(MENTOR);
            assertThat(mailbox.of(person.email())).isEmpty();
        }

        @Test
        void canSendAnInvitationAgainAndTheOldLinkDies() {
            var email = "guest-" + UUID.randomUUID() + "@example.org";
            invitations.invite(email, "", MENTOR);
            var first = mailbox.latest(email).token();
            clock.forward(Duration.ofDays(15));
            assertThatThrownBy(() -> invitations.look(first)).hasMessage("identity.link.invite.expired");
            invitations.invite(email, "", MENTOR);
            assertThatThrownBy(() -> invitations.look(first)).hasMessage("identity.link.invite.unknown");
            assertThat(invitations.look(mailbox.latest(email).token()).email()).isEqualTo(email);
        }

        @Test
        void findsPeopleInTwoStatementsHoweverManyThereAre() {
            var mark = "q" + UUID.randomUUID().toString().substring(0, 8);
            var names = List.of("Ana " + mark, "Bo_ " + mark, "Chi% " + mark);
            names.forEach(name -> persons.create(name, Role.MENTOR, Role.COACH));

            var needed = statements.during(() -> assertThat(administration.page(mark, 0, 50))
                    .extracting(PersonRow::name)
                    .containsExactlyElementsOf(names));
            assertThat(needed).hasSize(2);
            assertThat(administration.count(mark)).isEqualTo(3);
            assertThat(administration.page("bo_ " + mark, 0, 50)).hasSize(1);
            assertThat(administration.page("%", 0, 200))
                    .extracting(PersonRow::name)
                    .contains("Chi% " + mark);
            assertThat(administration.page("_ " + mark, 0, 200)).hasSize(1);
            assertThat(administration.page(mark, 1, 1))
                    .extracting(PersonRow::name)
                    .containsExactly("Bo_ " + mark);
            assertThat(administration.page(mark.toUpperCase(Locale.ROOT), 0, 50))
                    .hasSize(3);
        }

        @Test
        void isTheOnlyOneWhoMay() {
            SignIn.as(person.signedIn());
            assertThatThrownBy(() -> administration.grant(person.id(), ADMIN))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> invitations.invite("x@example.org", "", ADMIN))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> administration.page("", 0, 10)).isInstanceOf(AccessDeniedException.class);
        }

        private Account account() {
            return accounts.active(person.id()).orElseThrow();
        }

        private List<String> trace(UserId subject) {
            return jdbc.sql("select action from audit_entry where subject = ? and actor = ? order by id")
                    .params("user:" + subject, admin.id().value())
                    .query(String.class)
                    .list();
        }

        private static NewPerson guest() {
            return new NewPerson(
                    "Nguyễn Thị Minh Khai", "grey herons at six", "Asia/Ho_Chi_Minh", Locale.ENGLISH, true);
        }
    }

    private static boolean succeeded(Future<Boolean> future) {
        try {
            return future.get();
        } catch (Exception e) {
            return false;
        }
    }
}
