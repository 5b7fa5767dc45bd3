/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.MarkingQueue;
import academy.supercluster.shared.ui.DeskCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** How much waits to be marked, since when, and how long it takes. */
@org.springframework.stereotype.Component
class QueueCard implements DeskCard {

    private final MarkingQueue queue;
    private final Clock clock;

    QueueCard(MarkingQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> card(QueryParameters query) {
        var first = queue.page(0, 1);
        var card = new Section();
        card.addClassName("desk-card");
        card.add(new H2(card.getTranslation("assessment.queue.title")));
        if (first.items().isEmpty() || first.oldest() == null) {
            card.add(new Paragraph(card.getTranslation("assessment.queue.nothing")));
            return Optional.of(card);
        }
        var oldest = first.items().getFirst();
        var days = Duration.between(first.oldest(), clock.instant()).toDays();
        var next = new Anchor(oldest.href(), card.getTranslation("assessment.queue.mark-oldest"));
        next.addClassName("button-primary");
        card.add(
                new Paragraph(card.getTranslation("assessment.queue.card", first.total(), first.minutes(), days)),
                new Paragraph(card.getTranslation(
                        "assessment.queue.oldest", oldest.learnerName(), oldest.title(), oldest.minutes())),
                next,
                new Anchor("desk/marking", card.getTranslation("assessment.queue.all")));
        return Optional.of(card);
    }
}
