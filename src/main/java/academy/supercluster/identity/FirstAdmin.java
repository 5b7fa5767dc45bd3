/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.notifications.EmailAddress;
import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets the first administrator in. Where {@code ACADEMY_ADMIN_EMAIL} names somebody and there is no administrator yet,
 * an account is made ready, and the link to set its password is written into a file that only the owner can read.
 * Started again, it does nothing more; a link that ran out is replaced.
 */
@Component
@Order(DemoPeople.ORDER + 1)
class FirstAdmin implements ApplicationRunner {

    static final String FILE = "first-admin-link.txt";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
    private static final Grant ADMIN = new Grant(Role.ADMIN, Scope.EVERYTHING);

    private final AcademyProperties academy;
    private final Administrators administrators;
    private final InvitedAccounts invited;
    private final MailTokens tokens;
    private final AuditLog audit;
    private final TransactionOperations transactions;

    FirstAdmin(
            AcademyProperties academy,
            Administrators administrators,
            InvitedAccounts invited,
            MailTokens tokens,
            AuditLog audit,
            TransactionOperations transactions) {
        this.academy = academy;
        this.administrators = administrators;
        this.invited = invited;
        this.tokens = tokens;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments args) {
        var file = academy.home().resolve(FILE);
        if (administrators.isThereOne()) {
            forget(file);
        } else if (!academy.adminEmail().isBlank()) {
            invite(file);
        }
    }

    private void invite(Path file) {
        if (!EmailAddress.isAddress(academy.adminEmail())) {
            LOG.error("ACADEMY_ADMIN_EMAIL is not an email address, so there is still no administrator");
            return;
        }
        var link = transactions.execute(status -> prepare(Files.exists(file)));
        link.ifPresent(address -> write(file, address));
    }

    /** @return the new link, or nothing if the one that was given is still good or none is needed */
    private Optional<String> prepare(boolean isWritten) {
        var email = new EmailAddress(academy.adminEmail());
        var mailbox = email.value().substring(0, email.value().indexOf('@'));
        var user = invited.ready(email, mailbox, ADMIN);
        if (user.state() == AccountState.ACTIVE) {
            LOG.info("The account that ACADEMY_ADMIN_EMAIL names is an administrator now");
            record(user);
            return Optional.empty();
        }
        if (isWritten && tokens.isWaiting(user.id(), MailTokens.Purpose.INVITE)) {
            LOG.info("There is no administrator yet; the link in {} waits to be used", FILE);
            return Optional.empty();
        }
        record(user);
        return Optional.of(academy.link("/invite/" + tokens.issue(user.id(), MailTokens.Purpose.INVITE)));
    }

    private void record(User user) {
        audit.record(new AuditEntry(null, "identity.first-admin", "user:" + user.id(), Map.of()));
    }

    private static void write(Path file, String link) {
        try {
            OwnersFile.write(file, link + System.lineSeparator());
            LOG.info("The link for the first administrator is in {}", file.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("The link for the first administrator cannot be written", e);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} is no longer needed and could not be deleted", file.toAbsolutePath());
        }
    }
}
