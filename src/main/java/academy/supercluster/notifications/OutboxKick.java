/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.operations.AcademyProperties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends new letters right after the commit that queued them, outside the request. What this node misses, because it
 * stops or the server is down, the recurring job finds.
 */
@Component
class OutboxKick implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxKick.class);

    private final SendingMail sending;
    private final boolean active;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outbox").daemon().factory());

    OutboxKick(SendingMail sending, AcademyProperties academy) {
        this.sending = sending;
        this.active = academy.jobs();
    }

    /** Sends soon after the current transaction has committed; many calls before that make one run. */
    void afterCommit() {
        if (!active) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                soon();
            }
        });
    }

    private void soon() {
        if (pending.compareAndSet(false, true)) {
            try {
                thread.execute(this::run);
            } catch (RejectedExecutionException stopping) {
                pending.set(false);
            }
        }
    }

    private void run() {
        pending.set(false);
        try {
            sending.sendDue();
        } catch (RuntimeException e) {
            LOG.warn("Letters could not be sent now; the next run tries again", e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
