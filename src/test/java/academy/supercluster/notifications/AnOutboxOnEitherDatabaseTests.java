/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

abstract class AnOutboxTests {

    static final EmailAddress AMARA = new EmailAddress("amara@cluster.example");

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationsPersonalData personalData;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterPaper paper;

    @Autowired
    AcademyProperties academy;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    MailServer mail;
    Postman postman;
    SendingMail sending;

    @BeforeEach
    void openThePostOffice() {
        transaction.executeWithoutResult(
                status -> database.sql("delete from outbox_letter").update());
        mail = new MailServer();
        postman = new MailPostman(mail.sender(), paper, academy);
        sending = sendingBy(postman);
    }

    @AfterEach
    void closeThePostOffice() {
        mail.close();
        clock.reset();
    }

    SendingMail sendingBy(Postman postman) {
        return new SendingMail(outbox, Optional.of(postman), clock);
    }

    @Test
    void sendsTextAndHtmlFromTheAcademyAndForgetsTheText() throws Exception {
        notifications.post(new Letter(
                "identity.confirm",
                AMARA,
                "Confirm your address\nBcc: everybody@cluster.example",
                "Welcome & hello <friend>.\n\nhttp://localhost:8080/confirm/abc?a=1&b=2"));

        sending.sendDue();

        var letter = onlyOneIn(mail);
        assertThat(letter.getSubject()).isEqualTo("Confirm your address Bcc: everybody@cluster.example");
        assertThat(letter.getFrom()[0]).hasToString(academy.mailFrom());
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(letter))
                .contains("multipart/alternative", "Welcome & hello <friend>.", "Welcome &amp; hello &lt;friend&gt;.")
                .contains("http://localhost:8080/confirm/abc?a=1&amp;b=2");
        assertThat(database.sql("select state || body from outbox_letter")
                        .query(String.class)
                        .single())
                .isEqualTo("SENT");
    }

    @Test
    void sendsNothingThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            notifications.post(letter(1));
            status.setRollbackOnly();
        });

        sending.sendDue();

        assertThat(mail.box().getReceivedMessages()).isEmpty();
    }

    @Test
    void triesAgainLaterWhileTheServerIsDownAndLosesNothing() {
        mail.goDown();
        for (int i = 0; i < 5; i++) {
            notifications.post(letter(i));
        }
        sending.sendDue();
        assertThat(states()).containsOnly("QUEUED");

        mail.comeBack();
        sending.sendDue();
        assertThat(mail.box().getReceivedMessages())
                .as("not before the pause is over")
                .isEmpty();
        clock.forward(Duration.ofSeconds(61));
        sending.sendDue();

        assertThat(mail.box().getReceivedMessages()).hasSize(5);
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void waitsLongerAfterEachFailureButNeverMoreThanADay() {
        assertThat(SendingMail.backoff(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SendingMail.backoff(1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(SendingMail.backoff(5)).isEqualTo(Duration.ofMinutes(32));
        assertThat(SendingMail.backoff(11)).isEqualTo(Duration.ofDays(1));
        assertThat(SendingMail.backoff(Integer.MAX_VALUE)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void givesUpAfterAWeekOfFailuresAndKeepsNoText() {
        mail.goDown();
        notifications.post(letter(1));
        for (int attempt = 0; attempt < 16; attempt++) {
            assertThat(states()).containsExactly("QUEUED");
            sending.sendDue();
            clock.forward(Duration.ofDays(1));
        }

        assertThat(states()).containsExactly("FAILED");
        assertThat(database.sql("select body from outbox_letter")
                        .query(String.class)
                        .single())
                .isEmpty();
        clock.forward(Duration.ofDays(30));
        new ForgettingLettersJob(outbox, clock).run();
        assertThat(states()).isEmpty();
    }

    @Test
    void sendsTheSameLetterAgainWhenTheNodeDiedBetweenSendingAndMarking() throws Exception {
        notifications.post(letter(1));
        var dying = sendingBy(new Postman() {
            @Override
            public void deliver(OutboxLetter letter) throws MessagingException, UnknownAddress {
                postman.deliver(letter);
                throw new SuddenDeath();
            }

            @Override
            public boolean keepsText() {
                return false;
            }
        });
        assertThatThrownBy(dying::sendDue).isInstanceOf(SuddenDeath.class);

        sending.sendDue();
        assertThat(mail.box().getReceivedMessages()).as("still claimed").hasSize(1);
        clock.forward(Outbox.CLAIM.plusSeconds(1));
        sending.sendDue();

        var received = mail.box().getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void sendsEachLetterOnceThoughTwoNodesSendAtTheSameTime() throws Exception {
        for (int i = 0; i < 100; i++) {
            notifications.post(letter(i));
        }
        var delivered = new ConcurrentLinkedQueue<UUID>();
        var together = new CountDownLatch(2);
        var counting = new Postman() {
            @Override
            public void deliver(OutboxLetter letter) {
                delivered.add(letter.id());
                Thread.yield();
            }

            @Override
            public boolean keepsText() {
                return false;
            }
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (int node = 0; node < 2; node++) {
                nodes.submit(() -> {
                    together.countDown();
                    together.await();
                    sendingBy(counting).sendDue();
                    return null;
                });
            }
        }
        sendingBy(counting).sendDue();

        assertThat(delivered).hasSize(100);
        assertThat(new HashSet<>(delivered)).hasSize(100);
        assertThat(states()).hasSize(100).containsOnly("SENT");
    }

    @Test
    void gathersLettersWhileThereIsNoMailServer() {
        notifications.post(letter(1));

        new SendingMail(outbox, Optional.empty(), clock).sendDue();

        assertThat(states()).containsExactly("QUEUED");
        assertThat(outbox.waiting()).isEqualTo(1);
    }

    @Test
    void keepsTheTextToBeShownInTheDemo() {
        notifications.post(letter(7));

        sendingBy(new ShowingPostman()).sendDue();

        assertThat(outbox.shown(10)).singleElement().satisfies(shown -> {
            assertThat(shown.subject()).isEqualTo("Letter 7");
            assertThat(shown.text()).isEqualTo("Hello.");
        });
    }

    @Test
    void mailsANoticeWithItsLinkOnlyIfItIsWanted() throws Exception {
        var recipient = new Recipient(UUID.randomUUID(), AMARA, "Amara", Locale.ENGLISH, ZoneId.of("Africa/Lagos"));
        notifications.tell(recipient, new Notice("learning.finished", "Finished", "Well done.", "/home", true));
        notifications.tell(recipient, new Notice("learning.started", "Started", "Off you go.", null, false));

        sending.sendDue();

        assertThat(GreenMailUtil.getWholeMessage(onlyOneIn(mail))).contains("Well done.", academy.link("/home"));
        assertThat(personalData.export(recipient.id()).get("inbox")).asList().hasSize(2);
        personalData.erase(recipient.id());
        assertThat(personalData.export(recipient.id()).get("inbox")).asList().isEmpty();
        assertThat(states()).isEmpty();
    }

    private List<String> states() {
        return database.sql("select state from outbox_letter")
                .query(String.class)
                .list();
    }

    private static Letter letter(int number) {
        return new Letter("identity.test", AMARA, "Letter " + number, "Hello.");
    }

    private static MimeMessage onlyOneIn(MailServer mail) {
        var received = mail.box().getReceivedMessages();
        assertThat(Arrays.asList(received)).hasSize(1);
        return received[0];
    }

    static class SuddenDeath extends Error {}
}

class AnOutboxOnEitherDatabaseTests {

    @Nested
    @AcademyTest
    class WithH2 extends AnOutboxTests {}

    @Nested
    @AcademyTest
    @OnPostgres
    class WithPostgres extends AnOutboxTests {}
}
