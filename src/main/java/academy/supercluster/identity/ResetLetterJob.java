/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.operations.OneTimeJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers whoever forgot a password, if there is an account with the address. */
@Component
class ResetLetterJob implements OneTimeJob {

    static final String NAME = "identity.reset-letter";

    private final Users users;
    private final MailTokens tokens;
    private final Letters letters;

    ResetLetterJob(Users users, MailTokens tokens, Letters letters) {
        this.users = users;
        this.tokens = tokens;
        this.letters = letters;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @param email the address that was given */
    @Override
    @Transactional
    public void run(String email) {
        users.withEmail(email).ifPresent(user -> {
            if (user.isInvited()) {
                letters.invite(user, tokens.issue(user.id(), MailTokens.Purpose.INVITE));
            } else if (user.state() == AccountState.PENDING || user.state() == AccountState.ACTIVE) {
                letters.reset(user, tokens.issue(user.id(), MailTokens.Purpose.RESET));
            }
        });
    }
}
