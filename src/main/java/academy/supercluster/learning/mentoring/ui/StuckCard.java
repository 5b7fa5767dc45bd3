/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring.ui;

import academy.supercluster.learning.mentoring.MyLearners;
import academy.supercluster.shared.ui.DeskCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Optional;

/** Who did nothing for a number of days that the mentor chooses. The address says which. */
@org.springframework.stereotype.Component
class StuckCard implements DeskCard {

    static final String DAYS_KEY = "stuck";
    static final int USUAL_DAYS = 10;
    private static final int MOST_DAYS = 365;
    private static final int MOST = 10;

    private final MyLearners learners;
    private final LearnerLines lines;

    StuckCard(MyLearners learners, LearnerLines lines) {
        this.learners = learners;
        this.lines = lines;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> card(QueryParameters query) {
        var days = query.getSingleParameter(DAYS_KEY)
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= MOST_DAYS)
                .orElse(USUAL_DAYS);
        var silence = Duration.ofDays(days);
        var found = learners.stuck(silence, 0, MOST);
        var all = found.size() < MOST ? found.size() : learners.countStuck(silence);
        var card = new Section();
        card.addClassName("desk-card");
        card.add(new H2(card.getTranslation("learning.desk.stuck")), field(card, days));
        if (found.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("learning.desk.nobody-stuck", days)));
        } else {
            card.add(
                    new Paragraph(card.getTranslation("learning.desk.stuck-count", all, days)),
                    lines.list(found, true));
        }
        return Optional.of(card);
    }

    private static Div field(Section card, int days) {
        var input = new Input();
        input.setType("number");
        input.setId("desk-stuck-days");
        input.getElement().setAttribute("min", "1").setAttribute("max", String.valueOf(MOST_DAYS));
        input.setValue(String.valueOf(days));
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        input.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().matches("\\d{1,3}")) {
                UI.getCurrent().navigate("desk", QueryParameters.of(DAYS_KEY, change.getValue()));
            }
        });
        var label = new NativeLabel(card.getTranslation("learning.desk.stuck-days"));
        label.setFor(input);
        var field = new Div(label, input);
        field.addClassName("desk-days");
        return field;
    }
}
