/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import academy.supercluster.assessment.assignment.MarkingSheet;
import academy.supercluster.assessment.assignment.MarkingSubmissions;
import academy.supercluster.assessment.assignment.OwnPhrases;
import academy.supercluster.assessment.assignment.SubmissionId;
import academy.supercluster.assessment.assignment.SubmissionState;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.KeptOnDevice;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One submission with its rubric: marked as long as it waits, read afterwards. */
@Route("desk/marking/:submission")
@RolesAllowed({"MENTOR", "ADMIN"})
@KeptOnDevice
class MarkingView extends Page implements BeforeEnterObserver {

    private final MarkingSubmissions marking;
    private final OwnPhrases phrases;
    private final CourseCatalogue catalogue;
    private final Moments moments;
    private final Div body = new Div();

    MarkingView(MarkingSubmissions marking, OwnPhrases phrases, CourseCatalogue catalogue, CurrentRecipient person) {
        this.marking = marking;
        this.phrases = phrases;
        this.catalogue = catalogue;
        this.moments = person.moments();
        addClassName("marking-page");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("submission").orElse("")));
    }

    private static SubmissionId id(String text) {
        try {
            return new SubmissionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("submission " + text);
        }
    }

    private void show(SubmissionId id) {
        var sheet = marking.sheet(id);
        var submission = sheet.submission();
        title(getTranslation(
                "assessment.queue.item", sheet.learnerName(), sheet.assignment().title()));
        lead(getTranslation(
                submission.late() ? "assessment.marking.lead-late" : "assessment.marking.lead",
                catalogue
                        .course(submission.course())
                        .map(CourseOutline::title)
                        .orElse(submission.course().value()),
                submission.number(),
                moments.dateTime(submission.submittedAt()),
                submission.words(),
                sheet.assignment().mentorMinutes()));
        body.removeAll();
        var back = new Anchor("desk/marking", getTranslation("assessment.marking.back"));
        var learner = new Anchor(
                "desk/learners/" + submission.learner(),
                getTranslation("assessment.marking.learner", sheet.learnerName()));
        var ways = new Div(back, learner);
        ways.addClassName("actions");
        body.add(ways);
        if (submission.state() == SubmissionState.WAITING) {
            body.add(new MarkingPart(sheet, marking, phrases, moments, () -> show(id)));
        } else {
            body.add(new SubmissionPart(sheet.assignment(), submission, moments, true));
            reopen(sheet, id);
        }
        earlier(sheet);
    }

    private void reopen(MarkingSheet sheet, SubmissionId id) {
        if (!sheet.reopenable()) {
            return;
        }
        var button = new NativeButton(getTranslation("assessment.marking.reopen"), click -> {
            try {
                marking.reopen(id);
                Toast.done(getTranslation("assessment.marking.reopened"));
            } catch (Refusal refusal) {
                Toast.problem(refusal);
            }
            show(id);
        });
        body.add(new Paragraph(getTranslation("assessment.marking.reopen-text")), button);
    }

    private void earlier(MarkingSheet sheet) {
        if (sheet.earlier().isEmpty()) {
            return;
        }
        var section = new Section(new H2(getTranslation("assessment.marking.earlier")));
        section.addClassName("assignment-past");
        sheet.earlier()
                .forEach(version -> section.add(new SubmissionPart(sheet.assignment(), version, moments, false)));
        body.add(section);
    }
}
