/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.ui.studio;

import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.content.MarkdownText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** A question as its author reads it: what is asked, every answer with what is right, every feedback. */
class QuestionPreview extends Article {

    QuestionPreview(Question question) {
        addClassNames("bank-preview", "prose");
        add(markdown(question.stem()));
        var list = new UnorderedList();
        list.addClassName("bank-answers");
        lines(question.task()).forEach(list::add);
        add(list);
        if (!question.feedback().isEmpty()) {
            add(new Paragraph(getTranslation("assessment.preview.with-any")), markdown(question.feedback()));
        }
    }

    private List<ListItem> lines(Task task) {
        return switch (task) {
            case Task.Single single -> options(single.options());
            case Task.Multiple multiple -> options(multiple.options());
            case Task.Match match -> {
                var lines = new ArrayList<ListItem>();
                match.pairs()
                        .forEach(pair -> lines.add(line(true, pair.left() + " → " + pair.right(), pair.feedback())));
                match.distractors().forEach(text -> lines.add(line(false, text, "")));
                yield lines;
            }
            case Task.Numeric numeric -> numeric(numeric);
            case Task.TrueFalseReason statement -> {
                var lines = new ArrayList<ListItem>();
                lines.add(
                        line(statement.answer(), getTranslation("assessment.preview.true"), statement.feedbackTrue()));
                lines.add(line(
                        !statement.answer(), getTranslation("assessment.preview.false"), statement.feedbackFalse()));
                lines.addAll(options(statement.reasons()));
                yield lines;
            }
            case Task.Order order ->
                order.items().stream()
                        .map(item -> line(true, item.text(), item.feedback()))
                        .toList();
            case Task.Situational situation ->
                situation.options().stream()
                        .map(option -> line(
                                option.key() >= 4,
                                getTranslation("assessment.preview.rated", option.key()) + " " + option.text(),
                                option.feedback()))
                        .toList();
            case Task.Short words -> {
                var lines = new ArrayList<ListItem>();
                words.accept()
                        .forEach(variants ->
                                lines.add(plain(true, String.join(" / ", variants), words.feedbackRight())));
                lines.add(plain(false, getTranslation("assessment.preview.anything-else"), words.feedbackWrong()));
                yield lines;
            }
            case Task.Categorise categorise ->
                categorise.items().stream()
                        .map(item -> line(
                                true, item.text() + " → " + categorise.bins().get(item.bin()), item.feedback()))
                        .toList();
            case Task.Cloze cloze -> {
                var lines = new ArrayList<ListItem>();
                lines.add(new ListItem(markdown(cloze.text())));
                cloze.gaps().stream().map(this::gap).forEach(lines::add);
                yield lines;
            }
            case Task.LongAnswer text ->
                text.levels().stream().map(level -> line(true, level, "")).toList();
        };
    }

    private List<ListItem> numeric(Task.Numeric numeric) {
        var lines = new ArrayList<ListItem>();
        lines.add(plain(
                true,
                getTranslation(
                        "assessment.preview.number",
                        numeric.answer().toPlainString(),
                        numeric.tolerance().toPlainString(),
                        numeric.unit()),
                numeric.feedbackRight()));
        numeric.near()
                .forEach(near -> lines.add(plain(
                        false,
                        getTranslation(
                                "assessment.preview.number",
                                near.value().toPlainString(),
                                near.tolerance().toPlainString(),
                                numeric.unit()),
                        near.feedback())));
        lines.add(plain(false, getTranslation("assessment.preview.anything-else"), numeric.feedbackWrong()));
        return lines;
    }

    private ListItem gap(Gap gap) {
        return plain(
                true,
                gap instanceof Gap.Typed typed ? String.join(" / ", typed.accept()) : gap.right(),
                gap.feedback());
    }

    private List<ListItem> options(List<Task.Option> options) {
        return options.stream()
                .map(option -> line(option.correct(), option.text(), option.feedback()))
                .toList();
    }

    private ListItem line(boolean right, String markdown, String feedback) {
        return item(right, html(new Span(), MarkdownText.inlineHtml(markdown)), feedback);
    }

    private ListItem plain(boolean right, String text, String feedback) {
        return item(right, new Span(text), feedback);
    }

    private ListItem item(boolean right, Component text, String feedback) {
        var key = new Span(getTranslation(right ? "assessment.preview.right" : "assessment.preview.wrong"));
        key.addClassNames("bank-fate", right ? "bank-fate-kept" : "bank-fate-left_out");
        var item = new ListItem(key, text);
        if (!feedback.isEmpty()) {
            item.add(markdown(feedback));
        }
        return item;
    }

    private static Component markdown(String text) {
        return html(new Div(), MarkdownText.html(text));
    }

    /** The HTML has passed the gate of {@link MarkdownText}. */
    private static Component html(Component component, String sanitised) {
        component.getElement().setProperty("innerHTML", sanitised);
        return component;
    }
}
