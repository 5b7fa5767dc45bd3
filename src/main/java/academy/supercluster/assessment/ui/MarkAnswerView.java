/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.AnswerToMark;
import academy.supercluster.assessment.AttemptId;
import academy.supercluster.assessment.MarkingAnswers;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.CurrentRecipient;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** One long answer with its four levels: marked as long as its result waits, read afterwards. */
@Uses(IntegerField.class) // of the panel of extra time, which stands on a page of the shell
@Route("desk/marking/answers/:attempt/:place")
@RolesAllowed({"MENTOR", "ADMIN"})
class MarkAnswerView extends Page implements BeforeEnterObserver {

    private static final List<Integer> LEVELS = List.of(4, 3, 2, 1);

    private final MarkingAnswers marking;
    private final CourseCatalogue catalogue;
    private final CurrentRecipient person;
    private final Div body = new Div();

    MarkAnswerView(MarkingAnswers marking, CourseCatalogue catalogue, CurrentRecipient person) {
        this.marking = marking;
        this.catalogue = catalogue;
        this.person = person;
        addClassName("answer-page");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        show(open(parameters.get("attempt").orElse(""), parameters.get("place").orElse("")));
    }

    private AnswerToMark open(String attempt, String place) {
        try {
            return marking.open(new AttemptId(UUID.fromString(attempt)), Integer.parseInt(place));
        } catch (IllegalArgumentException e) {
            throw new NotFound("answer " + attempt + " " + place);
        }
    }

    private void show(AnswerToMark answer) {
        title(getTranslation("assessment.answer.title", answer.learnerName(), answer.quiz()));
        lead(getTranslation(
                "assessment.answer.lead",
                catalogue
                        .course(answer.course())
                        .map(CourseOutline::title)
                        .orElse(answer.course().value()),
                person.moments().dateTime(answer.since())));
        body.removeAll();
        body.add(asked(answer), given(answer), answer.settled() ? said(answer) : form(answer));
    }

    private Section asked(AnswerToMark answer) {
        var stem = new Div();
        stem.addClassName("quiz-stem");
        stem.getElement().setProperty("innerHTML", answer.stem());
        return new Section(new H2(getTranslation("assessment.answer.question")), stem);
    }

    private Section given(AnswerToMark answer) {
        var text = new Div();
        text.setText(answer.text());
        text.addClassName("quiz-prose-given");
        var words = new Paragraph(getTranslation(
                "assessment.answer.words",
                answer.words(),
                answer.task().least(),
                answer.task().most()));
        words.addClassName("quiz-hint-quiet");
        return new Section(new H2(getTranslation("assessment.answer.given")), text, words);
    }

    private Section said(AnswerToMark answer) {
        var section = new Section(
                new H2(getTranslation("assessment.answer.marked", answer.level())), level(answer, answer.level()));
        if (!answer.remark().isEmpty()) {
            var remark = new Div();
            remark.setText(answer.remark());
            remark.addClassName("quiz-prose-given");
            section.add(remark);
        }
        section.add(new Paragraph(getTranslation("assessment.answer.told")), back());
        return section;
    }

    private Section form(AnswerToMark answer) {
        var levels = new RadioButtonGroup<Integer>(getTranslation("assessment.answer.level-label"));
        levels.setItems(LEVELS);
        levels.setRenderer(new ComponentRenderer<>(level -> level(answer, level)));
        levels.addClassName("answer-levels");
        var remark = new TextArea(getTranslation("assessment.answer.remark"));
        remark.setHelperText(getTranslation("assessment.answer.remark-help"));
        remark.setMaxLength(MarkingAnswers.LONGEST_REMARK);
        remark.setWidthFull();
        if (answer.level() > 0) {
            levels.setValue(answer.level());
            remark.setValue(answer.remark());
        }
        var save = new NativeButton(getTranslation("assessment.answer.save"), click -> save(answer, levels, remark));
        save.addClassName("button-primary");
        var actions = new Div(save, back());
        actions.addClassName("actions");
        return new Section(new H2(getTranslation("assessment.answer.mark")), levels, remark, actions);
    }

    private Div level(AnswerToMark answer, int level) {
        var number = new Span(getTranslation("assessment.answer.level-number", level));
        number.addClassName("answer-level-number");
        var text = new Div();
        text.getElement().setProperty("innerHTML", answer.task().levels().get(level - 1));
        return new Div(number, text);
    }

    private void save(AnswerToMark answer, RadioButtonGroup<Integer> levels, TextArea remark) {
        var level = levels.getValue();
        if (level == null) {
            levels.setErrorMessage(getTranslation("assessment.answer.level"));
            levels.setInvalid(true);
            return;
        }
        try {
            show(marking.mark(answer.attempt(), answer.place(), answer.version(), level, remark.getValue()));
            Toast.done(getTranslation("assessment.answer.saved"));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private Anchor back() {
        return new Anchor("desk/marking", getTranslation("assessment.answer.back"));
    }
}
