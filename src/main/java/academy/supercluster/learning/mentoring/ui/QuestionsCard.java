/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.mentoring.AskingMentor;
import academy.supercluster.shared.ui.DeskCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/** Questions that wait for an answer, the oldest first. */
@org.springframework.stereotype.Component
class QuestionsCard implements DeskCard {

    private static final int MOST = 10;

    private final AskingMentor asking;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    QuestionsCard(AskingMentor asking, CourseCatalogue catalogue, CurrentUser user) {
        this.asking = asking;
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> card(QueryParameters query) {
        var waiting = asking.waiting(MOST);
        var card = new Section();
        card.addClassName("desk-card");
        card.add(new H2(card.getTranslation("learning.desk.questions")));
        if (waiting.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("learning.desk.no-questions")));
        } else {
            card.add(TalkPart.atDesk(asking, catalogue, user.require(), waiting));
        }
        return Optional.of(card);
    }
}
