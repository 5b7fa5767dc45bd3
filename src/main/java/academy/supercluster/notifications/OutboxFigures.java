/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many letters wait, for whoever watches the server; counted when it is asked for. */
@Component
class OutboxFigures implements MeterBinder {

    private final Outbox outbox;

    OutboxFigures(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("academy.outbox.waiting", outbox, Outbox::waiting)
                .description("Letters that wait to be sent")
                .register(meters);
    }
}
