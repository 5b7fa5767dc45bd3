/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.ui;

import academy.supercluster.operations.ActorNames;
import academy.supercluster.operations.AuditFilter;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.operations.AuditRecord;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.ui.EmptyState;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** Who did what. The address says which part of the log is shown. */
@Route("admin/audit")
@Menu(title = "operations.menu.audit", order = 310)
@RolesAllowed("ADMIN")
class AuditView extends Page implements BeforeEnterObserver {

    private final AuditLog audit;
    private final ObjectProvider<ActorNames> people;
    private final Moments moments;
    private final Clock clock;
    private final TextField action = new TextField();
    private final TextField subject = new TextField();
    private final Select<Integer> days = new Select<>();
    private final Div result = new Div();

    AuditView(AuditLog audit, ObjectProvider<ActorNames> people, CurrentRecipient person, Clock clock) {
        this.audit = audit;
        this.people = people;
        this.moments = person.moments();
        this.clock = clock;
        title(getTranslation("operations.audit.title"));
        lead(getTranslation("operations.audit.lead"));
        action.setLabel(getTranslation("operations.audit.action"));
        action.setPlaceholder("identity.");
        subject.setLabel(getTranslation("operations.audit.subject"));
        days.setLabel(getTranslation("operations.audit.period"));
        days.setItems(AuditQuery.PERIODS);
        days.setItemLabelGenerator(period -> getTranslation("operations.audit.days", period));
        var filter = new Div(action, subject, days);
        filter.addClassName("operations-filter");
        add(filter, result);
        action.addValueChangeListener(change -> go(change.isFromClient()));
        subject.addValueChangeListener(change -> go(change.isFromClient()));
        days.addValueChangeListener(change -> go(change.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = AuditQuery.of(event.getLocation().getQueryParameters());
        action.setValue(query.action());
        subject.setValue(query.subject());
        days.setValue(query.days());
        show(query);
    }

    private void go(boolean byPerson) {
        if (byPerson) {
            var query = new AuditQuery(action.getValue(), subject.getValue(), days.getValue(), 0);
            UI.getCurrent().navigate("admin/audit", query.parameters());
        }
    }

    private void show(AuditQuery query) {
        var until = clock.instant();
        var filter = new AuditFilter(query.action(), query.subject(), until.minus(query.period()), until);
        var found = audit.entries(filter, query.offset(), AuditQuery.PAGE + 1);
        result.removeAll();
        if (found.isEmpty()) {
            result.add(new EmptyState(
                    getTranslation("operations.audit.empty.title"), getTranslation("operations.audit.empty.sentence")));
            return;
        }
        var page = found.subList(0, Math.min(AuditQuery.PAGE, found.size()));
        result.add(table(page), pages(query, found.size() > AuditQuery.PAGE));
    }

    private Div table(List<AuditRecord> page) {
        var table = new PlainTable(
                getTranslation("operations.audit.caption", moments.zone().getId()),
                getTranslation("operations.audit.time"),
                getTranslation("operations.audit.who"),
                getTranslation("operations.audit.what"),
                getTranslation("operations.audit.subject"),
                getTranslation("operations.audit.details"));
        var names = new NamesInTheLog(page, people.stream().findFirst(), this::getTranslation);
        for (var found : page) {
            var entry = found.entry();
            table.row(
                    moments.date(found.at()) + ", " + moments.time(found.at()),
                    names.actor(entry.actor()),
                    entry.action(),
                    names.subject(entry.subject()),
                    entry.details().entrySet().stream()
                            .map(detail -> detail.getKey() + ": " + detail.getValue())
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return table.scrolling();
    }

    private Div pages(AuditQuery query, boolean more) {
        var pages = new Div();
        pages.addClassName("actions");
        if (query.page() > 0) {
            pages.add(new Anchor(query.at(query.page() - 1).href(), getTranslation("operations.audit.newer")));
        }
        if (more) {
            pages.add(new Anchor(query.at(query.page() + 1).href(), getTranslation("operations.audit.older")));
        }
        return pages;
    }
}
