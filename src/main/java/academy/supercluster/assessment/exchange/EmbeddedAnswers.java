/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.ShortText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The answers that Moodle embeds in a text, such as {@code {1:SHORTANSWER:=Oslo#Yes.}}, read as gaps and written back.
 * Only {@code # ~ }} can be escaped there, with a backslash.
 */
final class EmbeddedAnswers {

    /** Stand around the number of a gap while its text becomes Markdown; nobody types them. */
    private static final String BEGIN = "\uE000";

    private static final String END = "\uE001";

    private static final Pattern GAP =
            Pattern.compile("\\{\\d*:([A-Za-z_]+):((?:[^}\\\\]|\\\\.|\\\\)*?)(?<!\\\\)}", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("(?<!\\\\)~");
    private static final Pattern FEEDBACK = Pattern.compile("(?<!\\\\)#");
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d{1,7})?)%");
    private static final Pattern LITERAL = Pattern.compile("\\{\\d{1,2}}");
    private static final BigDecimal EVERYTHING = BigDecimal.valueOf(100);

    private final boolean html;
    private final Consumer<String> changed;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * @param html whether the text around the answers is HTML, so that they are, too
     * @param changed is told what was changed
     */
    EmbeddedAnswers(boolean html, Consumer<String> changed) {
        this.html = html;
        this.changed = changed;
    }

    /** The text with its gaps marked, so that it can become Markdown. */
    String marked(String text) {
        var marked = GAP.matcher(text.replace(BEGIN, "").replace(END, "")).replaceAll(found -> {
            gaps.add(gap(found.group(1).toUpperCase(Locale.ROOT), found.group(2)));
            return Matcher.quoteReplacement(BEGIN + gaps.size() + END);
        });
        if (gaps.isEmpty()) {
            throw new ItemRefused("its text has no gap");
        }
        if (LITERAL.matcher(marked).find()) {
            throw new ItemRefused("braces around a number stand for a gap here");
        }
        return marked;
    }

    /** The gaps that {@link #marked} found. */
    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /** The text with its gaps as {1}, {2} and so on. */
    static String numbered(String marked) {
        return marked.replace(BEGIN, "{").replace(END, "}");
    }

    static boolean hasGap(String marked) {
        return marked.contains(BEGIN);
    }

    private Gap gap(String type, String source) {
        var answers = Stream.of(ANSWER.split(source)).map(this::answer).toList();
        return switch (type) {
            case "SHORTANSWER", "SA", "MW" -> typed(answers);
            case "SHORTANSWER_C", "SAC", "MWC" -> {
                changed.accept("upper and lower case are not told apart here");
                yield typed(answers);
            }
            case "NUMERICAL", "NM" -> calculated(answers);
            case "MULTICHOICE",
                    "MC",
                    "MULTICHOICE_V",
                    "MCV",
                    "MULTICHOICE_H",
                    "MCH",
                    "MULTICHOICE_S",
                    "MCS",
                    "MULTICHOICE_VS",
                    "MCVS",
                    "MULTICHOICE_HS",
                    "MCHS" -> chosen(answers);
            default -> throw new ItemRefused("a gap of the type “" + FromMoodle.brief(type) + "” is not known here");
        };
    }

    private MoodleTask.Answer answer(String source) {
        var parts = FEEDBACK.split(source, 2);
        var text = parts[0].strip();
        var weight = BigDecimal.ZERO;
        var percent = WEIGHT.matcher(text);
        if (text.startsWith("=")) {
            weight = EVERYTHING;
            text = text.substring(1);
        } else if (percent.find()) {
            weight = new BigDecimal(percent.group(1));
            text = text.substring(percent.end());
        }
        return new MoodleTask.Answer(plain(text), weight, parts.length > 1 ? plain(parts[1]) : "");
    }

    private String plain(String text) {
        var literal = text.replaceAll("\\\\([#~}])", "$1");
        var letters = html ? Parser.unescapeEntities(literal.replaceAll("<[^>]*>", ""), false) : literal;
        return TextToMarkdown.clean(letters).replaceAll("\\s+", " ");
    }

    private Gap typed(List<MoodleTask.Answer> answers) {
        var right = right(answers).stream()
                .map(MoodleTask.Answer::text)
                .filter(text -> !ShortText.normalised(text).isEmpty())
                .toList();
        if (right.isEmpty()) {
            throw new ItemRefused("a gap has no right answer");
        }
        if (right.stream().anyMatch(text -> text.contains("*"))) {
            throw new ItemRefused("a gap accepts a pattern; write out what it accepts");
        }
        dropPartial(answers);
        return new Gap.Typed(right, feedback(answers));
    }

    private Gap chosen(List<MoodleTask.Answer> answers) {
        var options = answers.stream().map(MoodleTask.Answer::text).toList();
        if (right(answers).size() != 1
                || options.size() < 2
                || options.stream().distinct().count() < options.size()) {
            throw new ItemRefused("a gap to choose for needs different options, of which one is right");
        }
        dropPartial(answers);
        return new Gap.Chosen(options, answers.indexOf(right(answers).getFirst()), feedback(answers));
    }

    private Gap calculated(List<MoodleTask.Answer> answers) {
        if (right(answers).size() != 1) {
            throw new ItemRefused("a gap for a number needs one right number");
        }
        dropPartial(answers);
        var parts = right(answers).getFirst().text().split(":", 2);
        return new Gap.Calculated(
                NumberFromMoodle.number(parts[0]),
                parts.length > 1 ? NumberFromMoodle.tolerance(parts[1]) : BigDecimal.ZERO,
                "",
                feedback(answers));
    }

    private static List<MoodleTask.Answer> right(List<MoodleTask.Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.weight().compareTo(EVERYTHING) >= 0)
                .toList();
    }

    private void dropPartial(List<MoodleTask.Answer> answers) {
        answers.stream()
                .filter(answer ->
                        answer.weight().signum() != 0 && answer.weight().compareTo(EVERYTHING) < 0)
                .forEach(answer -> changed.accept("the " + FromMoodle.percent(answer.weight()) + " for “"
                        + FromMoodle.brief(answer.text()) + "” in a gap were dropped"));
    }

    /** A gap has one feedback: that of its right answer. */
    private String feedback(List<MoodleTask.Answer> answers) {
        var feedback = right(answers).getFirst().feedback();
        if (answers.stream().anyMatch(answer -> !answer.feedback().equals(feedback))) {
            changed.accept("of several feedbacks in a gap that on the right answer was kept");
        }
        return feedback;
    }

    /** The text with its answers embedded in place of {1}, {2} and so on. */
    static String write(String text, List<Gap> gaps) {
        var embedded = text;
        for (int i = 0; i < gaps.size(); i++) {
            embedded = embedded.replace("{" + (i + 1) + "}", BEGIN + i + END);
        }
        for (int i = 0; i < gaps.size(); i++) {
            embedded = embedded.replace(BEGIN + i + END, "{1:" + source(gaps.get(i)) + "}");
        }
        return embedded;
    }

    private static String source(Gap gap) {
        var feedback = gap.feedback().isEmpty() ? "" : "#" + escaped(gap.feedback());
        var otherwise = feedback.isEmpty() ? "" : "~%0%*" + feedback;
        return switch (gap) {
            case Gap.Typed typed ->
                "SHORTANSWER:"
                        + typed.accept().stream()
                                .map(text -> "=" + escaped(text) + feedback)
                                .collect(Collectors.joining("~"))
                        + otherwise;
            case Gap.Chosen chosen ->
                "MULTICHOICE:"
                        + chosen.options().stream()
                                .map(text -> (text.equals(chosen.right()) ? "=" : "%0%") + escaped(text) + feedback)
                                .collect(Collectors.joining("~"));
            case Gap.Calculated number ->
                "NUMERICAL:=" + number.answer().toPlainString() + ":"
                        + number.tolerance().toPlainString() + feedback + otherwise;
        };
    }

    private static String escaped(String text) {
        if (text.contains("\\")
                || text.contains("\n")
                || text.contains("*")
                || text.contains("<")
                || text.contains("&")) {
            throw new ItemRefused("Moodle cannot carry the line ends or the marks \\ * < & within a gap");
        }
        return text.replaceAll("([#~}])", "\\\\$1");
    }
}
