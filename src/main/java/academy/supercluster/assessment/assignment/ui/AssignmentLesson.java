/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.Assignment;
import academy.supercluster.assessment.assignment.AttachingFiles;
import academy.supercluster.assessment.assignment.DoingAssignment;
import academy.supercluster.assessment.assignment.SubmissionState;
import academy.supercluster.assessment.assignment.SubmissionView;
import academy.supercluster.assessment.assignment.WorkSheet;
import academy.supercluster.assessment.assignment.WorkState;
import academy.supercluster.learning.activity.ActivityContext;
import academy.supercluster.learning.activity.ActivityHost;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An assignment in its lesson: what is asked, by what it is judged, the work itself, and what a mentor said. */
class AssignmentLesson extends Div {

    private final ActivityContext context;
    private final ActivityHost host;
    private final DoingAssignment doing;
    private final AttachingFiles attaching;
    private final Moments moments;
    private final Div text = new Div();

    AssignmentLesson(
            ActivityContext context, ActivityHost host, DoingAssignment doing, AttachingFiles attaching, String html) {
        this.context = context;
        this.host = host;
        this.doing = doing;
        this.attaching = attaching;
        this.moments = new Moments(context.learner().zone(), context.learner().locale());
        addClassName("assignment");
        text.addClassName("prose");
        text.getElement().setProperty("innerHTML", html);
        refresh();
    }

    private void refresh() {
        var sheet = doing.sheet(
                context.course().id(),
                context.course().version(),
                context.lesson().id());
        removeAll();
        add(text, facts(sheet), rubric(sheet));
        status(sheet);
        if (sheet.open()) {
            add(new AssignmentEditor(context, sheet, doing, attaching, moments, this::submitted));
        }
        past(sheet);
    }

    private void submitted() {
        refresh();
        host.progressChanged();
        Toast.done(getTranslation("assessment.work.handed-in"));
    }

    private Component facts(WorkSheet sheet) {
        var assignment = sheet.assignment();
        var facts = new UnorderedList();
        facts.addClassNames("quiz-facts", "assignment-facts");
        facts.add(new ListItem(
                getTranslation("assessment.work.minutes", assignment.learnerMinutes(), assignment.mentorMinutes())));
        words(assignment.words(), facts);
        if (assignment.files() > 0) {
            facts.add(new ListItem(
                    getTranslation("assessment.work.files-allowed", assignment.files(), AttachingFiles.LARGEST_MB)));
        }
        var date = sheet.state() == WorkState.RETURNED ? sheet.resubmitUntil() : sheet.due();
        if (date != null && sheet.state() != WorkState.ACCEPTED) {
            facts.add(date(sheet, date));
        }
        return facts;
    }

    private void words(Assignment.@Nullable Words words, UnorderedList facts) {
        if (words == null) {
            return;
        }
        if (words.least() != null && words.most() != null) {
            facts.add(new ListItem(getTranslation("assessment.work.words", words.least(), words.most())));
        } else if (words.least() != null) {
            facts.add(new ListItem(getTranslation("assessment.work.words-least", words.least())));
        } else if (words.most() != null) {
            facts.add(new ListItem(getTranslation("assessment.work.words-most", words.most())));
        }
    }

    private ListItem date(WorkSheet sheet, Instant date) {
        var item = new ListItem(getTranslation(
                sheet.state() == WorkState.RETURNED ? "assessment.work.once-more-until" : "assessment.work.due",
                moments.dateTime(date.minusSeconds(60))));
        var calendar = new Anchor(
                "assignment-due/" + context.course().id() + "/"
                        + context.lesson().id() + ".ics",
                getTranslation("assessment.work.to-calendar"));
        calendar.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        calendar.addClassName("assignment-calendar");
        item.add(calendar);
        return item;
    }

    private Component rubric(WorkSheet sheet) {
        var details = new NativeDetails(getTranslation("assessment.work.rubric"), (Component)
                new RubricPart(sheet.assignment(), java.util.Map.of()));
        details.addClassName("assignment-judged");
        details.setOpen(sheet.past().isEmpty());
        return details;
    }

    /** Where the work stands, in a sentence, and what can be done about it. */
    private void status(WorkSheet sheet) {
        var latest = sheet.past().stream()
                .filter(each -> each.state() != SubmissionState.WITHDRAWN)
                .findFirst();
        if (latest.isEmpty()) {
            return;
        }
        var status = new Section();
        status.addClassNames(
                "assignment-status", "assignment-status-" + sheet.state().name().toLowerCase(Locale.ROOT));
        status.getElement().setAttribute("aria-label", getTranslation("assessment.work.status"));
        status.add(new Paragraph(sentence(sheet, latest.get())));
        if (sheet.state() == WorkState.SUBMITTED && latest.get().marker() == null) {
            status.add(takeBack(latest.get()));
        }
        add(status);
    }

    private String sentence(WorkSheet sheet, SubmissionView latest) {
        return switch (sheet.state()) {
            case DRAFT -> getTranslation("assessment.work.status.draft");
            case SUBMITTED ->
                getTranslation(
                        latest.marker() == null ? "assessment.work.status.waiting" : "assessment.work.status.marked",
                        moments.dateTime(latest.submittedAt()),
                        latest.number(),
                        latest.words(),
                        latest.fingerprint().substring(0, 12));
            case RETURNED ->
                sheet.open() && sheet.resubmitUntil() != null
                        ? getTranslation(
                                "assessment.work.status.returned",
                                moments.dateTime(sheet.resubmitUntil().minusSeconds(60)))
                        : getTranslation("assessment.work.status.returned-last");
            case ACCEPTED ->
                getTranslation(
                        "assessment.work.status.accepted",
                        latest.decidedAt() == null ? "" : moments.date(latest.decidedAt()));
        };
    }

    private NativeButton takeBack(SubmissionView latest) {
        var back = new NativeButton(getTranslation("assessment.work.take-back"), click -> {
            try {
                doing.withdraw(latest.id());
                Toast.done(getTranslation("assessment.work.taken-back"));
            } catch (Refusal refusal) {
                Toast.problem(refusal);
            }
            refresh();
        });
        back.addClassName("button-quiet");
        return back;
    }

    private void past(WorkSheet sheet) {
        if (sheet.past().isEmpty()) {
            return;
        }
        var section = new Section(new H2(getTranslation("assessment.work.past")));
        section.addClassName("assignment-past");
        for (int i = 0; i < sheet.past().size(); i++) {
            section.add(new SubmissionPart(sheet.assignment(), sheet.past().get(i), moments, i == 0));
        }
        add(section);
    }
}
