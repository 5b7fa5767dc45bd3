/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.ui;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.HonestState;
import academy.supercluster.learning.Standing;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way into a course: sign in, enrol with an intent, start, continue, leave. */
class EnrolPanel extends Section {

    /** In the address when somebody came from a lesson without being enrolled. */
    static final String FROM_PLAYER = "enrol";

    private final CourseOutline course;
    private final Enrolments enrolments;
    private final Enrolling enrolling;
    private final CurrentUser user;
    private final Paragraph fromPlayer = new Paragraph();
    private final Div content = new Div();

    EnrolPanel(CourseOutline course, Enrolments enrolments, Enrolling enrolling, CurrentUser user) {
        this.course = course;
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.user = user;
        addClassName("learning-enrol");
        setAriaLabel(getTranslation("learning.enrol.label"));
        content.addClassName("learning-enrol-content");
        fromPlayer.addClassName("learning-enrol-first");
        fromPlayer.setVisible(false);
        add(fromPlayer, content);
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var query = attached.getUI().getInternals().getActiveViewLocation().getQueryParameters();
        if (query.getParameters().containsKey(FROM_PLAYER)) {
            fromPlayer.setText(getTranslation("learning.enrol.first"));
            fromPlayer.setVisible(
                    user.get().flatMap(person -> enrolments.mine(course)).isEmpty());
        }
    }

    private void show() {
        content.removeAll();
        user.get()
                .ifPresentOrElse(
                        person -> enrolments
                                .mine(course)
                                .ifPresentOrElse(standing -> enrolled(person, standing), this::notEnrolled),
                        this::notSignedIn);
    }

    private void notSignedIn() {
        var back = "?continue=" + URLEncoder.encode("/" + Addresses.course(course), StandardCharsets.UTF_8);
        var signIn = new Anchor("login" + back, getTranslation("learning.enrol.sign-in"));
        signIn.addClassName("button-primary");
        var register = new Anchor("register", getTranslation("learning.enrol.register"));
        register.addClassName("button");
        content.add(new Paragraph(getTranslation("learning.enrol.who")), actions(signIn, register));
    }

    private void notEnrolled() {
        var intent = new IntentChoice();
        var enrol = new NativeButton(getTranslation("learning.enrol.enrol"), click -> {
            enrolling.enrol(course.id(), intent.chosen());
            fromPlayer.setVisible(false);
            show();
            focusFirst("a");
        });
        enrol.addClassName("button-primary");
        content.add(intent, actions(enrol));
    }

    private void enrolled(SignedIn person, Standing standing) {
        var begun = standing.state() != HonestState.ENROLLED || standing.lastLesson() != null;
        var over = standing.finish() != null && standing.next().isEmpty();
        var go = new Anchor(
                Addresses.resume(course),
                getTranslation(
                        over ? "learning.enrol.open" : begun ? "learning.enrol.continue" : "learning.enrol.start"));
        go.addClassName(over ? "button" : "button-primary");
        var ways = over
                ? actions(go, new Anchor(Addresses.use(course), getTranslation("learning.enrol.use")))
                : actions(go);
        content.add(status(person, standing), new CourseProgress(standing));
        if (!standing.lasting().isNothing()) {
            content.add(new LastingFacts(standing.lasting(), new Moments(person.zone(), person.locale())));
        }
        content.add(ways, leaving());
    }

    private Paragraph status(SignedIn person, Standing standing) {
        var finish = standing.finish();
        var added = standing.change().added().size();
        if (finish != null) {
            var date = new Moments(person.zone(), person.locale()).date(finish.at());
            return new Paragraph(
                    added == 0
                            ? getTranslation("learning.enrol.finished", date)
                            : getTranslation("learning.enrol.finished-grew", date, added));
        }
        return new Paragraph(
                added == 0
                        ? getTranslation("learning.enrol.enrolled", WorkTime.words(this, standing.minutesLeft()))
                        : getTranslation("learning.enrol.grew", added, WorkTime.words(this, standing.minutesLeft())));
    }

    private NativeDetails leaving() {
        var confirm = actions();
        var unenrol = new NativeButton(getTranslation("learning.enrol.unenrol"), click -> confirm(confirm));
        confirm.add(unenrol);
        var leaving = new NativeDetails(
                getTranslation("learning.enrol.leaving"),
                new Div(new Paragraph(getTranslation("learning.enrol.leaving-keeps")), confirm));
        leaving.addClassName("learning-leaving");
        return leaving;
    }

    /** Asks once more, in place. */
    private void confirm(Div confirm) {
        confirm.removeAll();
        confirm.getElement().setAttribute("role", "group");
        var question = new Paragraph(getTranslation("learning.enrol.confirm-title", course.title()));
        var stay = new NativeButton(getTranslation("learning.enrol.stay"), click -> {
            show();
            focusFirst("summary");
        });
        var leave = new NativeButton(getTranslation("learning.enrol.confirm"), click -> leave());
        leave.addClassName("button-danger");
        confirm.add(question, stay, leave);
        confirm.getElement().executeJs("this.querySelector('button').focus()");
    }

    private void leave() {
        try {
            enrolling.unenrol(course.id());
            Toast.done(getTranslation("learning.enrol.left", course.title()));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
        show();
        focusFirst("input");
    }

    private void focusFirst(String selector) {
        content.getElement().executeJs("this.querySelector($0)?.focus()", selector);
    }

    private static Div actions(Component... actions) {
        var line = new Div(actions);
        line.addClassName("actions");
        return line;
    }
}
