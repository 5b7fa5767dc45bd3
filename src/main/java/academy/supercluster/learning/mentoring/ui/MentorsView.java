/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.learning.mentoring.AssigningMentors;
import academy.supercluster.learning.mentoring.MentorshipRow;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who mentors whom. The address says what was searched for and which page is shown. */
@Route("admin/mentors")
@Menu(title = "learning.menu.mentors", order = 305)
@RolesAllowed({"ADMIN", "COHORT_MANAGER"})
class MentorsView extends Page implements BeforeEnterObserver {

    private static final String PATH = "admin/mentors";
    private static final int PAGE = 50;

    private final AssigningMentors assigning;
    private final CourseCatalogue catalogue;
    private final Moments moments;
    private final Clock clock;
    private final TextField search = new TextField();
    private final Div result = new Div();
    private String text = "";
    private int page;

    MentorsView(AssigningMentors assigning, CourseCatalogue catalogue, CurrentRecipient person, Clock clock) {
        this.assigning = assigning;
        this.catalogue = catalogue;
        this.moments = person.moments();
        this.clock = clock;
        title(getTranslation("learning.mentors.title"));
        lead(getTranslation("learning.mentors.lead"));
        var assign = new NativeButton(
                getTranslation("learning.mentors.assign"),
                click -> new AssignDialog(assigning, catalogue, moments, clock, this::refresh).open());
        assign.addClassName("button-primary");
        action(assign);
        search.setLabel(getTranslation("learning.mentors.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(PATH, query(change.getValue(), 0));
            }
        });
        search.addClassName("mentoring-search");
        add(search, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        text = query.getSingleParameter("q").orElse("");
        page = query.getSingleParameter("page")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        search.setValue(text);
        refresh();
    }

    private void refresh() {
        var found = assigning.page(text, page * PAGE, PAGE + 1);
        result.removeAll();
        if (found.isEmpty()) {
            result.add(new EmptyState(
                    getTranslation("learning.mentors.empty"),
                    getTranslation(text.isBlank() ? "learning.mentors.empty-text" : "learning.mentors.none-found")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("mentoring-list");
        found.stream().limit(PAGE).map(this::row).forEach(list::add);
        result.add(list, pages(found.size() > PAGE));
    }

    private ListItem row(MentorshipRow row) {
        var who = new Span(getTranslation("learning.mentors.who", row.learnerName(), row.mentorName()));
        who.addClassName("mentoring-who");
        var facts = new Span(getTranslation(
                row.endsAt() == null ? "learning.mentors.since" : "learning.mentors.since-until",
                course(row.course()),
                moments.date(row.beginsAt()),
                row.endsAt() == null ? "" : moments.date(row.endsAt())));
        facts.addClassName("mentoring-facts");
        var item = new ListItem(who, facts);
        var standIn = row.standIn();
        if (standIn != null && standIn.until().isAfter(clock.instant())) {
            var stands = new Span(getTranslation(
                    "learning.mentors.stands-in",
                    row.standInName(),
                    moments.date(standIn.from()),
                    moments.date(standIn.until().minusSeconds(1))));
            stands.addClassName("mentoring-facts");
            item.add(stands);
        }
        item.add(actions(row));
        return item;
    }

    private Component actions(MentorshipRow row) {
        var pair = getTranslation("learning.mentors.who", row.learnerName(), row.mentorName());
        var stand = quiet(
                "learning.mentors.stand-in",
                pair,
                () -> new StandInDialog(assigning, row, moments, clock, this::refresh).open());
        var end = quiet("learning.mentors.end", pair, () -> {
            try {
                assigning.end(row.id(), row.revision());
                Toast.done(getTranslation("learning.mentors.ended"));
            } catch (Refusal refusal) {
                Toast.problem(refusal);
            }
            refresh();
        });
        var actions = new Div(stand, end);
        actions.addClassName("actions");
        return actions;
    }

    private NativeButton quiet(String key, String pair, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName("button-quiet");
        button.setAriaLabel(getTranslation("learning.mentors.of", getTranslation(key), pair));
        return button;
    }

    private String course(@Nullable CourseId course) {
        return course == null
                ? getTranslation("learning.mentoring.all-courses")
                : catalogue.course(course).map(found -> found.title()).orElse(course.value());
    }

    private Div pages(boolean more) {
        var pages = new Div();
        pages.addClassName("actions");
        if (page > 0) {
            pages.add(new Anchor(
                    PATH + "?" + query(text, page - 1).getQueryString(), getTranslation("learning.mentors.newer")));
        }
        if (more) {
            pages.add(new Anchor(
                    PATH + "?" + query(text, page + 1).getQueryString(), getTranslation("learning.mentors.older")));
        }
        return pages;
    }

    private static QueryParameters query(String text, int page) {
        return new QueryParameters(
                text.isBlank()
                        ? Map.of("page", List.of(String.valueOf(page)))
                        : Map.of("q", List.of(text.strip()), "page", List.of(String.valueOf(page))));
    }
}
