/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.AssigningMentors;
import academy.supercluster.learning.mentoring.MentorshipRow;
import academy.supercluster.learning.mentoring.StandIn;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;

/** Lets somebody stand in for a mentor for some days. */
class StandInDialog extends Dialog {

    private final AssigningMentors assigning;
    private final MentorshipRow row;
    private final Moments moments;
    private final Runnable afterwards;
    private final Paragraph problem = new Paragraph();
    private final ComboBox<Recipient> person;
    private final DatePicker from;
    private final DatePicker until;
    private final Checkbox all;

    StandInDialog(AssigningMentors assigning, MentorshipRow row, Moments moments, Clock clock, Runnable afterwards) {
        this.assigning = assigning;
        this.row = row;
        this.moments = moments;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("learning.mentors.stand-in-for", row.mentorName()));
        problem.addClassName("form-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        person = new ComboBox<>(getTranslation("learning.mentors.stand-in-person"));
        person.setItems(assigning.mentors(row.course()));
        person.setItemLabelGenerator(each -> getTranslation(
                "learning.mentors.person", each.name(), each.email().value()));
        var today = clock.instant().atZone(moments.zone()).toLocalDate();
        from = new DatePicker(getTranslation("learning.mentors.from"), today);
        until = new DatePicker(getTranslation("learning.mentors.last-day"), today.plusDays(13));
        all = new Checkbox(getTranslation("learning.mentors.for-all", row.mentorName()));
        var form = new Div(problem, person, from, until, all);
        form.addClassName("form");
        add(form);
        var send = new NativeButton(getTranslation("learning.mentors.let"), click -> let());
        send.addClassName("button-primary");
        getFooter().add(new NativeButton(getTranslation("learning.mentors.cancel"), click -> close()));
        if (row.standIn() != null) {
            getFooter()
                    .add(new NativeButton(
                            getTranslation("learning.mentors.no-stand-in"),
                            click -> done(() -> assigning.standIn(row.id(), row.revision(), null))));
        }
        getFooter().add(send);
    }

    private void let() {
        if (person.getValue() == null || from.getValue() == null || until.getValue() == null) {
            say(getTranslation("learning.mentors.missing"));
            return;
        }
        var standIn = new StandIn(
                new UserId(person.getValue().id()),
                from.getValue().atStartOfDay(moments.zone()).toInstant(),
                until.getValue().plusDays(1).atStartOfDay(moments.zone()).toInstant());
        done(() -> {
            if (all.getValue()) {
                assigning.standInForAll(row.mentor(), standIn);
            } else {
                assigning.standIn(row.id(), row.revision(), standIn);
            }
        });
    }

    private void done(Runnable work) {
        try {
            work.run();
            close();
            afterwards.run();
            Toast.done(getTranslation("learning.mentors.stand-in-done"));
        } catch (Refusal refusal) {
            say(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
