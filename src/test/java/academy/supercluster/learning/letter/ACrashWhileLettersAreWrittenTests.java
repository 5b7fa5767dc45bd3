/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.letter;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.identity.People;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.WeeklyReminders;
import academy.supercluster.notifications.MailChoices;
import academy.supercluster.notifications.Notifications;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Texts;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.Mailbox;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A node dies between taking a learner's week and the commit, at each letter in turn. */
class ACrashWhileLettersAreWrittenTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
    abstract static class Rules {

        @Autowired
        WeeklyLetters letters;

        @Autowired
        People people;

        @Autowired
        MailChoices choices;

        @Autowired
        Notifications notifications;

        @Autowired
        Texts texts;

        @Autowired
        PlatformTransactionManager transactions;

        @Autowired
        MovingClock clock;

        @Autowired
        Persons persons;

        @Autowired
        Mailbox mailbox;

        List<Persons.Person> learners;

        @BeforeEach
        void onTuesdayMorning() {
            clock.stopAt(Instant.parse("2027-01-05T07:30:00Z"));
            learners = IntStream.range(0, 5)
                    .mapToObj(i -> persons.create("Amara Okafor"))
                    .sorted(Comparator.comparing(person -> person.id().toString()))
                    .toList();
        }

        @AfterEach
        void resetTheClock() {
            clock.reset();
            SignIn.out();
        }

        @Test
        void losesNothingRepeatsNothingAndHoldsNobodyUp() {
            var crashing = new AtomicInteger();
            for (int crash = 0; crash < learners.size(); crash++) {
                crashing.set(crash);
                var seen = new AtomicInteger();
                job(new TransactionTemplate(transactions) {
                            @Override
                            public void executeWithoutResult(Consumer<TransactionStatus> work) {
                                super.executeWithoutResult(status -> {
                                    work.accept(status);
                                    if (seen.getAndIncrement() == crashing.get()) {
                                        throw new IllegalStateException("The node died");
                                    }
                                });
                            }
                        })
                        .run();
            }
            job(new TransactionTemplate(transactions)).run();
            job(new TransactionTemplate(transactions)).run();
            assertThat(learners)
                    .allSatisfy(person -> assertThat(mailbox.of(person.email()).stream()
                                    .filter(mail -> mail.kind().equals(WeeklyLetterJob.KIND)))
                            .singleElement()
                            .satisfies(mail -> assertThat(mail.text()).contains("Something is due.", "/recall")));
        }

        private WeeklyLetterJob job(TransactionTemplate transaction) {
            var rooms = new StaticListableBeanFactory();
            rooms.addBean("everybody", new Everybody());
            return new WeeklyLetterJob(
                    rooms.getBeanProvider(WeeklyReminders.class),
                    letters,
                    people,
                    choices,
                    notifications,
                    texts,
                    transaction,
                    clock);
        }

        /** Something is due for each of the learners, who are named two at a time. */
        private final class Everybody implements WeeklyReminders {

            @Override
            public List<UserId> mayConcern(@Nullable UserId after, int most, Instant now) {
                return learners.stream()
                        .map(Persons.Person::id)
                        .filter(id -> after == null || id.toString().compareTo(after.toString()) > 0)
                        .limit(2)
                        .toList();
            }

            @Override
            public Map<UserId, Reminder> now(Collection<Recipient> of, Instant now) {
                return of.stream()
                        .collect(Collectors.toMap(
                                person -> new UserId(person.id()),
                                person -> new Reminder("Something is due.", "/recall")));
            }
        }
    }
}
