/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.mentoring.DueWork;
import academy.supercluster.learning.mentoring.LearnerRow;
import academy.supercluster.shared.Moments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** Learners in their courses, a line each: who, where, how far, when last, what is due next. */
@org.springframework.stereotype.Component
class LearnerLines {

    private final CourseCatalogue catalogue;
    private final ObjectProvider<DueWork> due;
    private final CurrentUser user;
    private final Clock clock;

    LearnerLines(CourseCatalogue catalogue, ObjectProvider<DueWork> due, CurrentUser user, Clock clock) {
        this.catalogue = catalogue;
        this.due = due;
        this.user = user;
        this.clock = clock;
    }

    /** @param named whether each line begins with the learner's name, which leads to their page */
    UnorderedList list(List<LearnerRow> rows, boolean named) {
        var dues = new HashMap<EnrolmentId, DueWork.Due>();
        due.forEach(room -> dues.putAll(room.next(rows)));
        var list = new UnorderedList();
        list.addClassName("desk-learners");
        rows.forEach(row -> list.add(line(list, row, dues, named)));
        return list;
    }

    private ListItem line(Component parent, LearnerRow row, Map<EnrolmentId, DueWork.Due> dues, boolean named) {
        var me = user.require();
        var moments = new Moments(me.zone(), me.locale());
        var line = new ListItem();
        var course = catalogue.course(row.course());
        var title = course.map(CourseOutline::title).orElse(row.course().value());
        if (named) {
            var who = new Anchor("desk/learners/" + row.learner(), row.name());
            who.addClassName("desk-learner-name");
            line.add(who);
        }
        line.add(span("desk-learner-course", title));
        var percent = span(
                "desk-learner-percent",
                parent.getTranslation("learning.desk.percent", row.percent().value()));
        percent.getElement()
                .setAttribute("data-percent", String.valueOf(row.percent().value()));
        line.add(percent, span("desk-learner-last", last(parent, row.lastActivity(), moments)));
        var next = dues.get(row.enrolment());
        if (next != null) {
            var late = next.at().isBefore(clock.instant());
            line.add(span(
                    late ? "desk-learner-late" : "desk-learner-due",
                    parent.getTranslation(
                            late ? "learning.desk.overdue" : "learning.desk.due",
                            next.title(),
                            moments.date(next.at()))));
        }
        return line;
    }

    private String last(Component parent, Instant last, Moments moments) {
        var days = Duration.between(last, clock.instant()).toDays();
        return parent.getTranslation("learning.desk.last", days, moments.date(last));
    }

    private static Span span(String style, String text) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }
}
