/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui;

import academy.supercluster.assessment.QuizDesk;
import academy.supercluster.shared.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** What a learner finds before an attempt: the text of the lesson, what awaits, earlier results, the way to begin. */
class QuizStart extends Div {

    QuizStart(QuizDesk desk, String introduction, Moments moments, Runnable start, Consumer<QuizDesk.Past> see) {
        addClassName("quiz-start");
        var text = new Div();
        text.addClassNames("quiz-introduction", "prose");
        text.getElement().setProperty("innerHTML", introduction);
        var words = new TimeWords(this, moments);
        var facts = new UnorderedList(new ListItem(getTranslation("assessment.start.questions", desk.questions())));
        if (desk.drafts() > 0) {
            facts.add(new ListItem(getTranslation("assessment.start.drafts", desk.drafts())));
        }
        words.facts(desk.terms()).forEach(fact -> facts.add(new ListItem(fact)));
        facts.add(
                new ListItem(getTranslation(
                        desk.terms().most().isPresent() ? "assessment.start.pass-only" : "assessment.start.pass",
                        desk.pass().value())),
                new ListItem(getTranslation("assessment.start.saved")));
        facts.addClassName("quiz-facts");
        add(text, facts);
        var first = desk.past().isEmpty();
        words.obstacle(desk.terms()).ifPresentOrElse(this::addObstacle, () -> addBegin(desk, first, start));
        if (!first) {
            add(past(desk, moments, see));
        }
    }

    private void addObstacle(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassName("quiz-obstacle");
        add(paragraph);
    }

    private void addBegin(QuizDesk desk, boolean first, Runnable start) {
        var begin = new NativeButton(
                getTranslation(first ? "assessment.start.begin" : "assessment.quiz.again"), event -> start.run());
        begin.addClassName(desk.passed() ? "button" : "button-primary");
        add(begin);
    }

    private Section past(QuizDesk desk, Moments moments, Consumer<QuizDesk.Past> see) {
        var list = new UnorderedList();
        list.addClassName("quiz-past");
        for (var attempt : desk.past()) {
            var when = moments.dateTime(attempt.submittedAt());
            var result = new Span(
                    attempt.awaiting()
                            ? getTranslation("assessment.start.past-awaiting")
                            : getTranslation(
                                    attempt.passed()
                                            ? "assessment.start.past-passed"
                                            : "assessment.start.past-not-passed",
                                    attempt.result().value()));
            result.addClassName(attempt.passed() ? "quiz-past-passed" : "quiz-past-result");
            var date = new Span(when);
            date.addClassName("quiz-past-date");
            var look = new NativeButton(getTranslation("assessment.start.see"), event -> see.accept(attempt));
            look.addClassName("button-quiet");
            look.setAriaLabel(getTranslation("assessment.start.see-of", when));
            list.add(new ListItem(result, date, look));
        }
        var section = new Section(new H2(getTranslation("assessment.start.past")), list);
        section.addClassName("quiz-past-section");
        return section;
    }
}
