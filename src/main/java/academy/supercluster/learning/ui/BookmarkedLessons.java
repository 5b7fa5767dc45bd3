/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.notes.Bookmark;
import academy.supercluster.learning.notes.KeepingNotes;
import academy.supercluster.shared.ui.HomeCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Stream;

/** The lessons a person wants to find again. One statement. */
@org.springframework.stereotype.Component
class BookmarkedLessons implements HomeCard {

    private static final int MOST = 5;

    private final KeepingNotes notes;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    BookmarkedLessons(KeepingNotes notes, CourseCatalogue catalogue, CurrentUser user) {
        this.notes = notes;
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> card() {
        if (user.get().isEmpty()) {
            return Optional.empty();
        }
        var items = notes.bookmarks(MOST).stream().flatMap(this::line).toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var card = new Section();
        card.addClassName("learning-card");
        var list = new UnorderedList();
        list.addClassName("learning-lines");
        items.forEach(list::add);
        card.add(new H2(card.getTranslation("learning.home.bookmarks")), list);
        return Optional.of(card);
    }

    private Stream<ListItem> line(Bookmark bookmark) {
        return catalogue.course(bookmark.course()).stream()
                .flatMap(course -> course.lesson(bookmark.lesson()).stream().map(lesson -> {
                    var fact = new Span(course.title());
                    fact.addClassName("learning-courses-fact");
                    return new ListItem(new Anchor(Addresses.lesson(course, lesson), lesson.title()), fact);
                }));
    }
}
