/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.OwnAttempts;
import academy.supercluster.assessment.RecentResult;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.ui.HomeCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** What the last attempts came to. One statement. */
@org.springframework.stereotype.Component
class RecentResults implements HomeCard {

    private static final int AFTER_THE_COURSES = 30;

    private final OwnAttempts attempts;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    RecentResults(OwnAttempts attempts, CourseCatalogue catalogue, CurrentUser user) {
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public int order() {
        return AFTER_THE_COURSES;
    }

    @Override
    public Optional<Component> card() {
        return user.get().flatMap(this::card);
    }

    private Optional<Component> card(SignedIn person) {
        var list = new UnorderedList();
        list.addClassName("quiz-card-list");
        for (var result : attempts.recent()) {
            line(result, person).ifPresent(list::add);
        }
        if (list.getChildren().findAny().isEmpty()) {
            return Optional.empty();
        }
        var card = new Section();
        card.addClassName("quiz-card");
        card.add(new H2(card.getTranslation("assessment.home.results")), list);
        return Optional.of(card);
    }

    /** A line that leads to the result, or nothing when the course has the lesson no more. */
    private Optional<ListItem> line(RecentResult result, SignedIn person) {
        return catalogue
                .course(result.course())
                .flatMap(course -> course.lesson(result.lesson()).map(lesson -> {
                    var link = new Anchor(Places.result(course, lesson, result.attempt()), lesson.title());
                    var percent = new Span(link.getTranslation(
                            result.passed() ? "assessment.start.past-passed" : "assessment.start.past-not-passed",
                            result.result().value()));
                    percent.addClassName(result.passed() ? "quiz-past-passed" : "quiz-past-result");
                    var date = new Span(new Moments(person.zone(), person.locale()).date(result.submittedAt()));
                    date.addClassName("quiz-past-date");
                    return new ListItem(link, percent, date);
                }));
    }
}
