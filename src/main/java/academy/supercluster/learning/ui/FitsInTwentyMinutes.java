/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline.Lesson;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Standing;
import academy.supercluster.shared.ui.HomeCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Open lessons for a short evening, besides the next move. One statement. */
@org.springframework.stereotype.Component
class FitsInTwentyMinutes implements HomeCard {

    private static final int MINUTES = 20;
    private static final int MOST = 3;

    private final Enrolments enrolments;
    private final CurrentUser user;

    FitsInTwentyMinutes(Enrolments enrolments, CurrentUser user) {
        this.enrolments = enrolments;
        this.user = user;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> card() {
        if (user.get().isEmpty()) {
            return Optional.empty();
        }
        var standings = enrolments.mine();
        var next = NextLesson.best(standings).flatMap(Standing::next);
        var card = new Section();
        var items = standings.stream()
                .flatMap(standing -> open(standing)
                        .filter(lesson -> next.stream().noneMatch(lesson::equals))
                        .map(lesson -> line(card, standing, lesson)))
                .limit(MOST)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(filled(card, items));
    }

    private static Stream<Lesson> open(Standing standing) {
        return standing.course().lessons().stream()
                .filter(lesson -> lesson.minutes() <= MINUTES && !standing.done(lesson.id()));
    }

    private static ListItem line(Section card, Standing standing, Lesson lesson) {
        var fact = new Span(card.getTranslation(
                "learning.home.short-line", standing.course().title(), lesson.minutes()));
        fact.addClassName("learning-courses-fact");
        return new ListItem(new Anchor(Addresses.lesson(standing.course(), lesson), lesson.title()), fact);
    }

    private static Section filled(Section card, List<ListItem> items) {
        card.addClassName("learning-card");
        var list = new UnorderedList();
        list.addClassName("learning-lines");
        items.forEach(list::add);
        card.add(new H2(card.getTranslation("learning.home.short")), list);
        return card;
    }
}
