/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.operations.AcademyProperties;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to a mail server by SMTP. */
class MailPostman implements Postman {

    private final JavaMailSender server;
    private final LetterPaper paper;
    private final AcademyProperties academy;

    MailPostman(JavaMailSender server, LetterPaper paper, AcademyProperties academy) {
        this.server = server;
        this.paper = paper;
        this.academy = academy;
    }

    @Override
    public void deliver(OutboxLetter letter) throws MessagingException, UnknownAddress {
        var message = server.createMimeMessage();
        message.setFrom(new InternetAddress(academy.mailFrom()));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.to().value()));
        message.setSubject(letter.subject(), "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(paper.plain(letter), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(paper.html(letter), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.setHeader("Message-ID", messageId(letter));
        message.setHeader("Auto-Submitted", "auto-generated");
        var stop = paper.stopLink(letter);
        if (stop.isPresent()) {
            // RFC 8058: mail programs offer a button that posts there.
            message.setHeader("List-Unsubscribe", "<" + stop.get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        try {
            server.send(message);
        } catch (MailException e) {
            throw explain(e);
        }
    }

    @Override
    public boolean keepsText() {
        return false;
    }

    /** The same for every attempt, so that a letter sent again after a crash is recognised as the same. */
    private String messageId(OutboxLetter letter) {
        var host = academy.baseUrl().getHost();
        return "<" + letter.id() + "@" + (host == null ? "localhost" : host) + ">";
    }

    private static MessagingException explain(MailException e) throws UnknownAddress {
        if (e instanceof MailSendException sending) {
            for (var failure : sending.getFailedMessages().values()) {
                if (failure instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0) {
                    throw new UnknownAddress(refused);
                }
            }
        }
        return new MessagingException("The mail server did not take the letter", e);
    }
}
