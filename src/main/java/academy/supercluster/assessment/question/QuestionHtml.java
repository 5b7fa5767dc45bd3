/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import academy.supercluster.courses.content.MarkdownText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the Markdown of a question into sanitised HTML, once for each version; what is scored stays as it is. Stems and
 * feedback keep their paragraphs, options stand in a line.
 */
public final class QuestionHtml {

    private static final Pattern TAG_OR_GAP = Pattern.compile("(<[^>]*>)|\\{(\\d{1,2})}");

    private QuestionHtml() {}

    public static Question of(Question question) {
        return new Question(
                question.id(),
                question.objective(),
                question.reread(),
                text(question.stem()),
                text(question.feedback()),
                question.competencies(),
                question.difficulty(),
                question.review(),
                of(question.task()));
    }

    private static Task of(Task task) {
        return switch (task) {
            case Task.Single single ->
                new Task.Single(single.options().stream().map(QuestionHtml::of).toList());
            case Task.Multiple multiple ->
                new Task.Multiple(
                        multiple.options().stream().map(QuestionHtml::of).toList());
            case Task.Match match ->
                new Task.Match(
                        match.pairs().stream()
                                .map(pair ->
                                        new Task.Pair(line(pair.left()), line(pair.right()), text(pair.feedback())))
                                .toList(),
                        match.distractors().stream().map(QuestionHtml::line).toList());
            case Task.Numeric numeric ->
                new Task.Numeric(
                        numeric.answer(),
                        numeric.tolerance(),
                        numeric.unit(),
                        text(numeric.feedbackRight()),
                        text(numeric.feedbackWrong()),
                        numeric.near().stream()
                                .map(near -> new Task.Near(near.value(), near.tolerance(), text(near.feedback())))
                                .toList());
            case Task.TrueFalseReason statement ->
                new Task.TrueFalseReason(
                        statement.answer(),
                        text(statement.feedbackTrue()),
                        text(statement.feedbackFalse()),
                        statement.reasons().stream().map(QuestionHtml::of).toList());
            case Task.Order order ->
                new Task.Order(order.items().stream()
                        .map(item -> new Task.Item(line(item.text()), text(item.feedback())))
                        .toList());
            case Task.Situational situation ->
                new Task.Situational(
                        situation.options().stream()
                                .map(option ->
                                        new Task.Response(line(option.text()), option.key(), text(option.feedback())))
                                .toList(),
                        situation.rated());
            case Task.Short words ->
                new Task.Short(words.accept(), text(words.feedbackRight()), text(words.feedbackWrong()));
            case Task.Categorise categorise ->
                new Task.Categorise(
                        categorise.bins().stream().map(QuestionHtml::line).toList(),
                        categorise.items().stream()
                                .map(item -> new Task.Binned(line(item.text()), item.bin(), text(item.feedback())))
                                .toList());
            case Task.Cloze cloze ->
                new Task.Cloze(
                        withPlaces(text(cloze.text())),
                        cloze.gaps().stream()
                                .map(gap -> gap.withFeedback(text(gap.feedback())))
                                .toList());
            case Task.LongAnswer prose ->
                new Task.LongAnswer(
                        prose.least(),
                        prose.most(),
                        prose.levels().stream().map(QuestionHtml::text).toList());
        };
    }

    /** The HTML with a place for each gap, but not inside of a tag. */
    private static String withPlaces(String html) {
        return TAG_OR_GAP
                .matcher(html)
                .replaceAll(found -> found.group(1) == null
                        ? "<span data-gap=\"" + found.group(2) + "\"></span>"
                        : Matcher.quoteReplacement(found.group(1)));
    }

    private static Task.Option of(Task.Option option) {
        return new Task.Option(line(option.text()), option.correct(), text(option.feedback()));
    }

    private static String line(String markdown) {
        return MarkdownText.inlineHtml(markdown);
    }

    private static String text(String markdown) {
        return markdown.isEmpty() ? "" : MarkdownText.html(markdown);
    }
}
