/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import academy.supercluster.operations.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sends letters that are due again, and those of a node that died. */
@Component
class OutboxJob implements RecurringJob {

    private final SendingMail sending;

    OutboxJob(SendingMail sending) {
        this.sending = sending;
    }

    @Override
    public String name() {
        return "notifications.outbox";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        sending.sendDue();
    }
}
