/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.MarkingQueue;
import academy.supercluster.assessment.assignment.QueueItem;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;

/** What waits to be marked, the oldest first. The address says which page. */
@Route("desk/marking")
@Menu(title = "assessment.menu.marking", order = 110)
@RolesAllowed({"MENTOR", "ADMIN"})
class QueueView extends Page implements BeforeEnterObserver {

    private static final String PATH = "desk/marking";
    private static final int PAGE = 25;

    private final MarkingQueue queue;
    private final CourseCatalogue catalogue;
    private final Moments moments;
    private final Clock clock;
    private final Div result = new Div();

    QueueView(MarkingQueue queue, CourseCatalogue catalogue, CurrentRecipient person, Clock clock) {
        this.queue = queue;
        this.catalogue = catalogue;
        this.moments = person.moments();
        this.clock = clock;
        title(getTranslation("assessment.queue.title"));
        add(result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        var found = queue.page(page * PAGE, PAGE);
        lead(
                found.total() == 0
                        ? getTranslation("assessment.queue.nothing")
                        : getTranslation("assessment.queue.lead", found.total(), found.minutes()));
        result.removeAll();
        if (found.items().isEmpty()) {
            result.add(new EmptyState(
                    getTranslation("assessment.queue.empty"), getTranslation("assessment.queue.empty-text")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("marking-queue");
        list.getElement().setAttribute("start", String.valueOf(page * PAGE + 1));
        found.items().forEach(item -> list.add(line(item)));
        result.add(list, pages(page, found.total()));
    }

    private ListItem line(QueueItem item) {
        var link = new Anchor(item.href(), getTranslation("assessment.queue.item", item.learnerName(), item.title()));
        link.addClassName("marking-queue-link");
        var course = catalogue
                .course(item.course())
                .map(CourseOutline::title)
                .orElse(item.course().value());
        var line = new ListItem(link, fact(course), fact(age(item)));
        line.add(fact(getTranslation("assessment.queue.minutes", item.minutes())));
        if (item.late()) {
            line.add(tag("assessment.queue.late"));
        }
        if (item.begun()) {
            line.add(tag("assessment.queue.begun"));
        }
        return line;
    }

    private String age(QueueItem item) {
        var age = Duration.between(item.since(), clock.instant());
        return getTranslation("assessment.queue.age", age.toDays(), moments.dateTime(item.since()));
    }

    private static Span fact(String text) {
        var fact = new Span(text);
        fact.addClassName("marking-queue-fact");
        return fact;
    }

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }

    private Div pages(int page, int total) {
        var pages = new Div();
        pages.addClassName("actions");
        if (page > 0) {
            pages.add(new Anchor(PATH + "?page=" + (page - 1), getTranslation("assessment.queue.previous")));
        }
        if ((page + 1) * PAGE < total) {
            pages.add(new Anchor(PATH + "?page=" + (page + 1), getTranslation("assessment.queue.next")));
        }
        return pages;
    }
}
