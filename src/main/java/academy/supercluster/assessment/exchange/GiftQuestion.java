/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One question of a GIFT file: title, text, what stands between the braces, and what follows them. */
final class GiftQuestion {

    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final Pattern FORMAT = Pattern.compile("^\\[([a-zA-Z_]+)]");
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d{0,7})?)%");
    private static final BigDecimal EVERYTHING = BigDecimal.valueOf(100);
    private static final String BLANK = "_____";

    /** Moodle knows no weight after an equals sign in a choice; this one changes nothing. */
    static final String ALL = "%100%";

    private final GiftMarks marks;
    private final Set<String> changes = new LinkedHashSet<>();
    private final TextToMarkdown texts = new TextToMarkdown(changes::add);
    private final GiftText body;
    private final String title;
    private TextFormat format = TextFormat.MOODLE;

    GiftQuestion(GiftText source, GiftMarks marks) {
        this.marks = marks;
        int end = source.startsWith("::") ? source.find("::", 2) : -1;
        title = end < 0 ? "" : oneLine(source.part(2, end).toString());
        body = end < 0 ? source : source.from(end + 2);
    }

    private static String oneLine(String text) {
        return TextToMarkdown.clean(text).replaceAll("\\s+", " ");
    }

    String name() {
        return title.isEmpty() ? FromMoodle.brief(body.toString()) : FromMoodle.brief(title);
    }

    ReadItem read(int line) {
        int open = body.find("{", 0);
        int close = body.find("}", 0);
        if (open < 0 && close < 0) {
            return ReadItem.leftOut(line, name(), "a description was left out: it asks nothing");
        }
        if (close < 0) {
            throw new ItemRefused("the opening brace is not closed before the next blank line");
        }
        if (open < 0 || close < open) {
            throw new ItemRefused("a closing brace has no opening one before it; write a literal one as \\}");
        }
        var between = body.part(open + 1, close);
        var after = body.from(close + 1);
        if (between.has("{") || after.has("{") || after.has("}")) {
            throw new ItemRefused("more braces follow: begin the next question after a blank line, and write literal"
                    + " braces as \\{ and \\}");
        }
        int general = between.findLast("####");
        var answers = general < 0 ? between : between.part(0, general);
        var stem = formatted(stem(body.part(0, open), after));
        var feedback = general < 0 ? "" : formatted(between.from(general + 4));
        if (stem.isEmpty()) {
            throw new ItemRefused("it has no text");
        }
        var task = new FromMoodle(changes::add).task(task(answers));
        var item = new BankItem(
                marks.id(), title.isEmpty() ? FromMoodle.title(stem) : title, stem, feedback, marks.tags(), task);
        return ReadItem.of(line, item, List.copyOf(changes));
    }

    private GiftText stem(GiftText before, GiftText after) {
        var prefix = FORMAT.matcher(before.toString());
        if (prefix.find()) {
            TextFormat.of(prefix.group(1)).ifPresent(known -> format = known);
        }
        return after.isEmpty() ? before : before.and(" " + blank() + (isClosing(after) ? "" : " "), after);
    }

    private String blank() {
        return format == TextFormat.MARKDOWN ? "\\_".repeat(BLANK.length()) : BLANK;
    }

    private static boolean isClosing(GiftText after) {
        return ".,;:!?)".indexOf(after.toString().charAt(0)) >= 0;
    }

    /** The text with the format that its prefix names, else that of the question. */
    private String formatted(GiftText source) {
        var text = source.toString();
        var prefix = FORMAT.matcher(text);
        var named = prefix.find() ? TextFormat.of(prefix.group(1)) : java.util.Optional.<TextFormat>empty();
        return named.isPresent()
                ? texts.markdown(text.substring(prefix.end()), named.get())
                : texts.markdown(text, format);
    }

    /** A text that Moodle has without a format: as it is when the question is Markdown, else taken literally. */
    private String unformatted(GiftText source) {
        return texts.markdown(source.toString(), format == TextFormat.MARKDOWN ? format : TextFormat.PLAIN);
    }

    private MoodleTask task(GiftText answers) {
        if (answers.isEmpty()) {
            return MoodleTask.Essay.OF_ANY_LENGTH;
        }
        if (answers.startsWith("#")) {
            return numerical(answers.from(1));
        }
        if (answers.has("~")) {
            return choice(answers);
        }
        if (answers.has("=") && answers.find("->", 0) >= 0) {
            return matching(answers);
        }
        var verdict = answers.split("#").getFirst().toString().toUpperCase(Locale.ROOT);
        return TRUE.contains(verdict) || FALSE.contains(verdict)
                ? trueFalse(TRUE.contains(verdict), answers)
                : words(answers);
    }

    private MoodleTask trueFalse(boolean answer, GiftText answers) {
        var wrong = "";
        var right = "";
        var parts = answers.split("#");
        if (parts.size() > 1) {
            var feedbacks = parts.get(1).split("#");
            wrong = formatted(feedbacks.getFirst());
            right = feedbacks.size() > 1 ? formatted(feedbacks.get(1)) : "";
        }
        return new MoodleTask.TrueFalse(answer, answer ? right : wrong, answer ? wrong : right);
    }

    private MoodleTask choice(GiftText answers) {
        var read = new ArrayList<MoodleTask.Answer>();
        for (var piece : answers.pieces("~=")) {
            boolean right = piece.startsWith("=");
            if (!right && !piece.startsWith("~")) {
                throw new ItemRefused("“" + FromMoodle.brief(piece.toString()) + "” begins neither with = nor with ~");
            }
            var weighted = piece.from(1);
            read.add(
                    right
                            ? answer(weighted.startsWith(ALL) ? weighted.from(ALL.length()) : weighted, EVERYTHING)
                            : answer(withoutWeight(weighted), weight(weighted, BigDecimal.ZERO)));
        }
        return new MoodleTask.Choice(answers.has("="), read);
    }

    private MoodleTask words(GiftText answers) {
        var read = new ArrayList<MoodleTask.Answer>();
        for (var piece : answers.pieces("=")) {
            var weighted = piece.startsWith("=") ? piece.from(1) : piece;
            var parts = withoutWeight(weighted).split("#");
            read.add(new MoodleTask.Answer(
                    oneLine(withoutFormat(parts.getFirst().toString())),
                    weight(weighted, EVERYTHING),
                    parts.size() > 1 ? formatted(parts.get(1)) : ""));
        }
        return new MoodleTask.Words(read, false);
    }

    private static String withoutFormat(String text) {
        var prefix = FORMAT.matcher(text);
        return prefix.find() && TextFormat.of(prefix.group(1)).isPresent() ? text.substring(prefix.end()) : text;
    }

    private MoodleTask.Answer answer(GiftText source, BigDecimal weight) {
        var parts = source.split("#");
        return new MoodleTask.Answer(
                formatted(parts.getFirst()), weight, parts.size() > 1 ? formatted(parts.get(1)) : "");
    }

    private static BigDecimal weight(GiftText source, BigDecimal otherwise) {
        var weight = WEIGHT.matcher(source.toString());
        return weight.find() && source.startsWith("%") ? new BigDecimal(weight.group(1)) : otherwise;
    }

    private static GiftText withoutWeight(GiftText source) {
        var weight = WEIGHT.matcher(source.toString());
        return weight.find() ? source.from(weight.end()) : source;
    }

    private MoodleTask matching(GiftText answers) {
        var pairs = new ArrayList<MoodleTask.Pair>();
        for (var piece : answers.pieces("=")) {
            int arrow = piece.find("->", 0);
            if (!piece.startsWith("=") || arrow < 0) {
                throw new ItemRefused("“" + FromMoodle.brief(piece.toString()) + "” is no pair such as =left -> right");
            }
            pairs.add(new MoodleTask.Pair(formatted(piece.part(1, arrow)), unformatted(piece.from(arrow + 2))));
        }
        return new MoodleTask.Matching(pairs);
    }

    private MoodleTask numerical(GiftText answers) {
        var numbers = new ArrayList<MoodleTask.Number>();
        for (var piece : answers.pieces("=~")) {
            if (piece.startsWith("~")) {
                var parts = piece.from(1).split("#");
                if (!parts.getFirst().isEmpty() && !parts.getFirst().toString().equals("*")) {
                    throw new ItemRefused("“" + FromMoodle.brief(piece.toString()) + "” is no right number");
                }
                var feedback = parts.size() > 1 ? formatted(parts.get(1)) : "";
                numbers.add(new MoodleTask.Number(null, BigDecimal.ZERO, BigDecimal.ZERO, feedback));
            } else {
                numbers.add(number(piece.startsWith("=") ? piece.from(1) : piece));
            }
        }
        return new MoodleTask.Numerical(numbers, List.of());
    }

    private MoodleTask.Number number(GiftText source) {
        var weight = weight(source, EVERYTHING);
        var parts = withoutWeight(source).split("#");
        var text = parts.getFirst().toString().strip();
        var feedback = parts.size() > 1 ? formatted(parts.get(1)) : "";
        if (text.equals("*")) {
            return new MoodleTask.Number(null, BigDecimal.ZERO, weight, feedback);
        }
        int dots = text.indexOf("..");
        if (dots > 0) {
            var least = NumberFromMoodle.number(text.substring(0, dots));
            var most = NumberFromMoodle.number(text.substring(dots + 2));
            if (least.compareTo(most) > 0) {
                throw new ItemRefused("the range “" + FromMoodle.brief(text) + "” ends before it begins");
            }
            var middle = least.add(most).multiply(new BigDecimal("0.5"));
            return new MoodleTask.Number(middle, most.subtract(middle), weight, feedback);
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? new MoodleTask.Number(NumberFromMoodle.number(text), BigDecimal.ZERO, weight, feedback)
                : new MoodleTask.Number(
                        NumberFromMoodle.number(text.substring(0, colon)),
                        NumberFromMoodle.tolerance(text.substring(colon + 1)),
                        weight,
                        feedback);
    }
}
