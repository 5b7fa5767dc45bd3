/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.identity.Role;
import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.shared.NotFound;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters that remind of something are stopped by one click, and stay stopped. */
class MailThatCanBeStoppedTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
    abstract static class Rules {

        private static final String KIND = "learning.weekly";

        @Autowired
        Notifications notifications;

        @Autowired
        MailChoices choices;

        @Autowired
        NotificationsPersonalData personalData;

        @Autowired
        Outbox outbox;

        @Autowired
        LetterPaper paper;

        @Autowired
        AcademyProperties academy;

        @Autowired
        FilterRegistrationBean<OneClickUnsubscribe> filter;

        @Autowired
        MovingClock clock;

        @Autowired
        JdbcClient database;

        @Autowired
        TransactionTemplate transaction;

        Recipient amara;
        MailServer mail;

        @BeforeEach
        void openThePostOffice() {
            transaction.executeWithoutResult(
                    status -> database.sql("delete from outbox_letter").update());
            mail = new MailServer();
            amara = new Recipient(
                    UUID.randomUUID(),
                    new EmailAddress("amara@cluster.example"),
                    "Amara",
                    Locale.ENGLISH,
                    ZoneId.of("Africa/Lagos"));
        }

        @AfterEach
        void closeThePostOffice() {
            mail.close();
            clock.reset();
            SignIn.out();
        }

        private Optional<MimeMessage> told(String kind) throws Exception {
            notifications.tell(amara, new Notice(kind, "Subject", "Text.", "/recall", true));
            var before = mail.box().getReceivedMessages().length;
            new SendingMail(outbox, Optional.of(new MailPostman(mail.sender(), paper, academy)), clock).sendDue();
            var now = mail.box().getReceivedMessages();
            return now.length > before ? Optional.of(now[now.length - 1]) : Optional.empty();
        }

        private String token() throws Exception {
            var link = told(KIND).orElseThrow().getHeader("List-Unsubscribe", null);
            assertThat(link).startsWith("<" + academy.link("/unsubscribe/")).endsWith(">");
            return link.substring(link.lastIndexOf('/') + 1, link.length() - 1);
        }

        private int post(String path, String query) throws Exception {
            var request = new MockHttpServletRequest("POST", path);
            request.setQueryString(query);
            request.setContentType("application/x-www-form-urlencoded");
            request.addParameter("List-Unsubscribe", "One-Click");
            var response = new MockHttpServletResponse();
            var chain = new MockFilterChain();
            filter.getFilter().doFilter(request, response, chain);
            return chain.getRequest() == null ? response.getStatus() : -1;
        }

        @Test
        void carriesTheHeadersOfTheStandardAndALinkForPeople() throws Exception {
            var letter = told(KIND).orElseThrow();
            assertThat(letter.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
            var link = letter.getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
            var whole = GreenMailUtil.getWholeMessage(letter);
            assertThat(whole.replace("=\r\n", "")).contains("Stop these mails", link.substring(link.length() - 12));
        }

        @Test
        void lettersThatMustComeCarryNoSuchThing() throws Exception {
            var letter = told("identity.password-changed").orElseThrow();
            assertThat(letter.getHeader("List-Unsubscribe")).isNull();
            assertThat(letter.getHeader("List-Unsubscribe-Post")).isNull();
        }

        @Test
        void theLinkIsTheSameInEveryLetterAndAnotherForEverybody() throws Exception {
            var first = token();
            assertThat(token()).isEqualTo(first);
            amara = new Recipient(UUID.randomUUID(), amara.email(), "Bola", Locale.ENGLISH, amara.zone());
            assertThat(token()).isNotEqualTo(first);
        }

        @Test
        void aMailProgramStopsItWithOnePostWithoutASession() throws Exception {
            var token = token();
            assertThat(post("/unsubscribe/" + token, null)).isEqualTo(200);
            assertThat(told(KIND)).isEmpty();
            assertThat(told("identity.password-changed")).isPresent();
            assertThat(post("/unsubscribe/" + token, null)).as("again").isEqualTo(200);
            assertThat(choices.behind(token).orElseThrow().wanted()).isFalse();
        }

        @Test
        void thePostIsHeardBeforeAnythingAsksForASession() {
            assertThat(filter.getOrder()).isLessThan(-100);
            assertThat(filter.getUrlPatterns()).containsExactly("/unsubscribe/*");
        }

        @Test
        void anUnknownTokenStopsNothing() throws Exception {
            assertThat(post("/unsubscribe/" + UUID.randomUUID(), null)).isEqualTo(404);
            assertThat(post("/unsubscribe/", null)).isEqualTo(404);
            assertThat(post("/unsubscribe/' or 1=1 --", null)).isEqualTo(404);
            assertThat(choices.behind("no-such-token")).isEmpty();
            assertThatThrownBy(() -> choices.stop("no-such-token")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> choices.resume("no-such-token")).isInstanceOf(NotFound.class);
        }

        @Test
        void messagesOfThePageItselfPassBy() throws Exception {
            assertThat(post("/unsubscribe/" + UUID.randomUUID(), "v-r=uidl&v-uiId=0"))
                    .isEqualTo(-1);
        }

        @Test
        void aStopIsTakenBackAndTheInboxIsNeverEmptiedByIt() throws Exception {
            var token = token();
            choices.stop(token);
            assertThat(told(KIND)).isEmpty();
            choices.resume(token);
            assertThat(told(KIND)).isPresent();
            assertThat((List<?>) personalData.export(amara.id()).get("inbox")).hasSize(3);
        }

        @Test
        void theProfileChoosesForOneself() throws Exception {
            var me = SignIn.as(Role.LEARNER);
            assertThat(choices.mine()).anySatisfy(choice -> {
                assertThat(choice.kind()).isEqualTo(KIND);
                assertThat(choice.wanted()).isTrue();
            });
            choices.choose(KIND, false);
            assertThat(choices.mine()).noneMatch(choice -> choice.kind().equals(KIND) && choice.wanted());
            assertThat(choices.without(KIND, List.of(me.id().value(), amara.id())))
                    .containsExactly(me.id().value());
            choices.choose(KIND, true);
            assertThat(choices.without(KIND, List.of(me.id().value()))).isEmpty();
            assertThatThrownBy(() -> choices.choose("identity.password-changed", false))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void theChoiceIsExportedAndForgottenWithThePerson() throws Exception {
            var token = token();
            choices.stop(token);
            assertThat(personalData.export(amara.id()).get("mail").toString()).contains(KIND, "wanted=false");
            transaction.executeWithoutResult(status -> personalData.erase(amara.id()));
            assertThat((List<?>) personalData.export(amara.id()).get("mail")).isEmpty();
            assertThat(choices.behind(token)).isEmpty();
        }
    }
}
