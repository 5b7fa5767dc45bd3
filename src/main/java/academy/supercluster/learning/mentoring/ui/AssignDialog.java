/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.AssigningMentors;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Gives a learner a mentor. */
class AssignDialog extends Dialog {

    private final AssigningMentors assigning;
    private final Moments moments;
    private final Clock clock;
    private final Runnable afterwards;
    private final Paragraph problem = new Paragraph();
    private final ComboBox<Recipient> learner;
    private final ComboBox<Recipient> mentor;
    private final ComboBox<CourseOutline> course;
    private final DatePicker from;
    private final DatePicker until;

    AssignDialog(
            AssigningMentors assigning, CourseCatalogue catalogue, Moments moments, Clock clock, Runnable afterwards) {
        this.assigning = assigning;
        this.moments = moments;
        this.clock = clock;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("learning.mentors.assign"));
        problem.addClassName("form-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        learner = person("learning.mentors.learner");
        learner.setItems(
                query -> assigning.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        mentor = person("learning.mentors.mentor");
        course = new ComboBox<>(getTranslation("learning.mentors.course"));
        course.setItems(catalogue.courses());
        course.setItemLabelGenerator(CourseOutline::title);
        course.setPlaceholder(getTranslation("learning.mentoring.all-courses"));
        course.setHelperText(getTranslation("learning.mentors.course-help"));
        course.setClearButtonVisible(true);
        course.addValueChangeListener(change -> offerMentors());
        offerMentors();
        from = new DatePicker(getTranslation("learning.mentors.from"));
        from.setValue(clock.instant().atZone(moments.zone()).toLocalDate());
        until = new DatePicker(getTranslation("learning.mentors.until"));
        until.setHelperText(getTranslation("learning.mentors.until-help"));
        until.setClearButtonVisible(true);
        var form = new Div(problem, learner, course, mentor, from, until);
        form.addClassName("form");
        add(form);
        var send = new NativeButton(getTranslation("learning.mentors.assign-now"), click -> assign());
        send.addClassName("button-primary");
        getFooter().add(new NativeButton(getTranslation("learning.mentors.cancel"), click -> close()), send);
    }

    private ComboBox<Recipient> person(String key) {
        var person = new ComboBox<Recipient>(getTranslation(key));
        person.setItemLabelGenerator(each -> getTranslation(
                "learning.mentors.person", each.name(), each.email().value()));
        person.setRequiredIndicatorVisible(true);
        return person;
    }

    private @Nullable CourseId courseId() {
        return course.getValue() == null ? null : course.getValue().id();
    }

    private void offerMentors() {
        var before = mentor.getValue();
        try {
            var offered = assigning.mentors(courseId());
            mentor.setItems(offered);
            if (before != null && offered.contains(before)) {
                mentor.setValue(before);
            }
        } catch (org.springframework.security.access.AccessDeniedException onlySomeCourses) {
            mentor.setItems();
        }
    }

    private void assign() {
        if (learner.getValue() == null || mentor.getValue() == null || from.getValue() == null) {
            say(getTranslation("learning.mentors.missing"));
            return;
        }
        try {
            var today = clock.instant().atZone(moments.zone()).toLocalDate();
            var begins = from.getValue().equals(today)
                    ? clock.instant()
                    : from.getValue().atStartOfDay(moments.zone()).toInstant();
            assigning.assign(
                    new UserId(learner.getValue().id()),
                    new UserId(mentor.getValue().id()),
                    courseId(),
                    begins,
                    end());
            close();
            afterwards.run();
            Toast.done(getTranslation(
                    "learning.mentors.assigned",
                    mentor.getValue().name(),
                    learner.getValue().name()));
        } catch (Refusal refusal) {
            say(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private @Nullable Instant end() {
        return until.getValue() == null
                ? null
                : until.getValue().plusDays(1).atStartOfDay(moments.zone()).toInstant();
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
