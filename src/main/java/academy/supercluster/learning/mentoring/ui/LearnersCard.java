/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.learning.mentoring.MyLearners;
import academy.supercluster.shared.ui.DeskCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;

/** My learners, a page of them at a time. */
@org.springframework.stereotype.Component
class LearnersCard implements DeskCard {

    static final String PAGE_KEY = "learners";
    private static final int PAGE = 25;

    private final MyLearners learners;
    private final LearnerLines lines;

    LearnersCard(MyLearners learners, LearnerLines lines) {
        this.learners = learners;
        this.lines = lines;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> card(QueryParameters query) {
        var page = query.getSingleParameter(PAGE_KEY)
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        var found = learners.page(page * PAGE, PAGE + 1);
        var card = new Section();
        card.addClassNames("desk-card", "desk-card-wide");
        card.add(new H2(card.getTranslation("learning.desk.learners")));
        if (found.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("learning.desk.no-learners")));
            return Optional.of(card);
        }
        card.add(lines.list(found.subList(0, Math.min(PAGE, found.size())), true));
        if (page > 0 || found.size() > PAGE) {
            card.add(pages(card, page, found.size() > PAGE));
        }
        return Optional.of(card);
    }

    private Div pages(Section card, int page, boolean more) {
        var pages = new Div(new Paragraph(card.getTranslation("learning.desk.all", learners.count())));
        pages.addClassName("actions");
        if (page > 0) {
            pages.add(new Anchor(
                    "desk?" + PAGE_KEY + "=" + (page - 1), card.getTranslation("learning.desk.previous-page")));
        }
        if (more) {
            pages.add(
                    new Anchor("desk?" + PAGE_KEY + "=" + (page + 1), card.getTranslation("learning.desk.next-page")));
        }
        return pages;
    }
}
