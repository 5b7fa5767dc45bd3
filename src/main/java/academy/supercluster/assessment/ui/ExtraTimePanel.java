/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.ExtraTime;
import academy.supercluster.assessment.GivingExtraTime;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.LearnerPanel;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a learner has more time than others at every quiz with a limit; set at the mentor's desk. */
@org.springframework.stereotype.Component
class ExtraTimePanel implements LearnerPanel {

    private static final int AT_THE_END = 90;

    private final GivingExtraTime giving;

    ExtraTimePanel(GivingExtraTime giving) {
        this.giving = giving;
    }

    @Override
    public int order() {
        return AT_THE_END;
    }

    @Override
    public Optional<Component> panel(UUID learner) {
        var panel = new Section();
        panel.addClassName("desk-panel");
        fill(panel, new UserId(learner));
        return Optional.of(panel);
    }

    private void fill(Section panel, UserId learner) {
        var now = giving.of(learner);
        var percent = field(panel, "assessment.extra.percent", now.percent(), ExtraTime.MOST_PERCENT);
        var minutes = field(panel, "assessment.extra.minutes", now.minutes(), ExtraTime.MOST_MINUTES);
        var save = new NativeButton(panel.getTranslation("assessment.extra.save"), click -> {
            try {
                giving.give(learner, new ExtraTime(value(percent), value(minutes), now.version()));
                Toast.done(panel.getTranslation("assessment.extra.saved"));
            } catch (Refusal refusal) {
                Toast.problem(refusal);
            }
            fill(panel, learner);
        });
        var fields = new Div(percent, minutes, save);
        fields.addClassName("extra-time-fields");
        panel.removeAll();
        panel.add(
                new H2(panel.getTranslation("assessment.extra.title")),
                new Paragraph(panel.getTranslation("assessment.extra.text")),
                fields);
    }

    private static IntegerField field(Section panel, String label, int value, int most) {
        var field = new IntegerField(panel.getTranslation(label));
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
