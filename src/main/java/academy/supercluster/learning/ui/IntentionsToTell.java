/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.transfer.IntentionWords;
import academy.supercluster.learning.transfer.PlanningTransfer;
import academy.supercluster.learning.transfer.TransferIntention;
import academy.supercluster.shared.Texts;
import academy.supercluster.shared.ui.HomeCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** Asks what became of what somebody wanted to do with a course. One statement. */
@org.springframework.stereotype.Component
class IntentionsToTell implements HomeCard {

    private static final int BEFORE_THE_COURSES = 15;
    private static final int MOST = 3;

    private final PlanningTransfer planning;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;
    private final Texts texts;

    IntentionsToTell(PlanningTransfer planning, CourseCatalogue catalogue, CurrentUser user, Texts texts) {
        this.planning = planning;
        this.catalogue = catalogue;
        this.user = user;
        this.texts = texts;
    }

    @Override
    public int order() {
        return BEFORE_THE_COURSES;
    }

    @Override
    public Optional<Component> card() {
        return user.get().flatMap(person -> card(person, planning.due()));
    }

    private Optional<Component> card(SignedIn person, List<TransferIntention> due) {
        var card = new Section();
        var lines = due.stream()
                .limit(MOST)
                .flatMap(intention -> catalogue.course(intention.course()).stream()
                        .map(course -> line(card, person, intention, course)))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        card.addClassName("learning-card");
        var list = new UnorderedList();
        list.addClassName("learning-lines");
        lines.forEach(list::add);
        card.add(new H2(card.getTranslation("learning.home.used")), list);
        return Optional.of(card);
    }

    private ListItem line(Section card, SignedIn person, TransferIntention intention, CourseOutline course) {
        var words = new IntentionWords(person.locale(), person.zone(), texts);
        return new ListItem(
                new Paragraph(words.asked(intention, course)),
                new Anchor(Addresses.use(course), card.getTranslation("learning.home.used-tell")));
    }
}
