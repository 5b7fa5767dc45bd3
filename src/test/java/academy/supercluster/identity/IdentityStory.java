/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.testing.Mailbox;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the stories of this room are told with. */
abstract class IdentityStory {

    @Autowired
    SignInProvider signIn;

    @Autowired
    SignInAccounts accounts;

    @Autowired
    Users users;

    @Autowired
    Invitations invitations;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    Persons persons;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Statements statements;

    @Autowired
    MovingClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void tidy() {
        clock.reset();
        SignIn.out();
    }
}
