/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import jakarta.persistence.PostUpdate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears of every change of an account and passes it on once it is committed. */
@Component
class AccountWatch {

    private final ObjectProvider<AccountChanges> changes;

    AccountWatch(ObjectProvider<AccountChanges> changes) {
        this.changes = changes;
    }

    @PostUpdate
    void updated(User user) {
        var id = user.id();
        var changedAt = user.changedAt();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.getObject().note(id, changedAt);
            }
        });
    }
}
