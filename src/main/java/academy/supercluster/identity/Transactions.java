/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Work on an account in a transaction of its own. When somebody else changed the account at the same moment, the work
 * is done anew from what stands there now, so that nobody is told to try again for a matter of milliseconds.
 */
@Component
class Transactions {

    private static final int TRIES = 5;

    private final TransactionOperations transactions;

    Transactions(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /** @param work reads what it changes, and can be done anew when it was rolled back */
    <T> T call(Supplier<T> work) {
        for (var left = TRIES; ; left--) {
            try {
                return transactions.execute(status -> work.get());
            } catch (ConcurrencyFailureException | DataIntegrityViolationException raced) {
                if (left == 1) {
                    throw raced;
                }
            }
        }
    }

    /** @see #call */
    void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
