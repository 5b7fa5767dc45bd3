/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Standing;
import academy.supercluster.shared.Moments;
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

/** The courses a person is enrolled in, the latest activity first, each with its bar; for others, what to begin with. One statement. */
@org.springframework.stereotype.Component
class CoursesInProgress implements HomeCard {

    private static final int MOST = 6;

    private final Enrolments enrolments;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    CoursesInProgress(Enrolments enrolments, CourseCatalogue catalogue, CurrentUser user) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> card() {
        var person = user.get();
        if (person.isEmpty()) {
            return Optional.empty();
        }
        var standings = enrolments.mine();
        if (standings.isEmpty()) {
            return begin(catalogue.courses());
        }
        var card = new Section();
        card.addClassName("learning-card");
        var list = new UnorderedList();
        list.addClassName("learning-courses");
        standings.stream().limit(MOST).forEach(standing -> list.add(line(card, person.orElseThrow(), standing)));
        var going = standings.stream().anyMatch(standing -> standing.next().isPresent());
        card.add(
                new H2(card.getTranslation(going ? "learning.home.progress" : "learning.home.finished-courses")), list);
        return Optional.of(card);
    }

    private static Optional<Component> begin(List<CourseOutline> courses) {
        return courses.isEmpty() ? Optional.empty() : Optional.of(new CoursesToBegin(courses));
    }

    private static ListItem line(Section card, SignedIn person, Standing standing) {
        var course = new Anchor(
                Addresses.resume(standing.course()), standing.course().title());
        course.addClassName("learning-courses-title");
        var fact = new Span(fact(card, person, standing));
        fact.addClassName("learning-courses-fact");
        var line = new ListItem(course, new CourseProgress(standing), fact);
        if (!standing.lasting().isNothing()) {
            line.add(new LastingFacts(standing.lasting(), new Moments(person.zone(), person.locale())));
        }
        return line;
    }

    private static String fact(Section card, SignedIn person, Standing standing) {
        var added = standing.change().added().size();
        var finish = standing.finish();
        if (added > 0) {
            return card.getTranslation("learning.home.grew", added);
        }
        return finish != null && standing.next().isEmpty()
                ? card.getTranslation(
                        "learning.home.finished", new Moments(person.zone(), person.locale()).date(finish.at()))
                : card.getTranslation("learning.home.left", WorkTime.words(card, standing.minutesLeft()));
    }
}
