/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.Task;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One question of a Moodle XML file. */
final class MoodleXmlQuestion {

    /** What stands in every question and changes nothing here. */
    private static final Set<String> SILENT = Set.of(
            "name",
            "questiontext",
            "generalfeedback",
            "idnumber",
            "tags",
            "answer",
            "subquestion",
            "single",
            "units",
            "usecase",
            "answernumbering",
            "showstandardinstruction",
            "shownumcorrect",
            "unitgradingtype",
            "unitpenalty",
            "showunits",
            "unitsleft",
            "instructions",
            "layouttype",
            "selecttype",
            "selectcount",
            "gradingtype",
            "showgrading",
            "numberingstyle",
            "image",
            "image_base64",
            "responseformat",
            "responserequired",
            "responsefieldlines",
            "minwordlimit",
            "maxwordlimit",
            "attachments",
            "attachmentsrequired",
            "graderinfo",
            "responsetemplate",
            "maxbytes",
            "filetypeslist");

    /** What Moodle writes unless somebody changes it. */
    private static final Set<String> USUAL_PENALTIES = Set.of("", "0", "0.1", "0.3333333", "0.3333", "0.33333", "1");

    private static final Set<String> USUAL_FEEDBACK =
            Set.of("", "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.");

    private final XmlElement question;
    private final Set<String> changes = new LinkedHashSet<>();
    private final TextToMarkdown texts = new TextToMarkdown(changes::add);
    private final TextFormat format;

    MoodleXmlQuestion(XmlElement question) {
        this.question = question;
        format = question.child("questiontext")
                .map(text -> format(text, TextFormat.HTML))
                .orElse(TextFormat.HTML);
    }

    private static TextFormat format(XmlElement text, TextFormat otherwise) {
        return TextFormat.of(text.attribute("format")).orElse(otherwise);
    }

    private String title() {
        return question.child("name")
                .map(XmlElement::wording)
                .map(MoodleXmlQuestion::oneLine)
                .orElse("");
    }

    private static String oneLine(String text) {
        return TextToMarkdown.clean(text).replaceAll("\\s+", " ");
    }

    String name() {
        var title = title();
        return FromMoodle.brief(
                title.isEmpty()
                        ? question.child("questiontext")
                                .map(XmlElement::wording)
                                .orElse(question.attribute("type"))
                        : title);
    }

    ReadItem read() {
        var type = question.attribute("type");
        if (type.equals("category")) {
            var name = question.child("category").map(XmlElement::wording).orElse("");
            return ReadItem.leftOut(
                    question.line(),
                    FromMoodle.brief(name),
                    "a category was left out: the questions go where they are imported");
        }
        if (type.equals("description")) {
            return ReadItem.leftOut(question.line(), name(), "a description was left out: it asks nothing");
        }
        try {
            return ReadItem.of(question.line(), item(type), List.copyOf(changes));
        } catch (ItemRefused e) {
            return ReadItem.refused(question.line(), name(), e.why());
        }
    }

    private BankItem item(String type) {
        if (type.equals("cloze") || type.equals("multianswer")) {
            return withGaps();
        }
        var task = new FromMoodle(changes::add).task(task(type));
        var stem = text(question, "questiontext");
        if (stem.isEmpty()) {
            throw new ItemRefused("it has no text");
        }
        return item(stem, task);
    }

    private BankItem item(String stem, Task task) {
        var feedback = text(question, "generalfeedback");
        var title = title();
        tellWhatIsLost();
        return new BankItem(
                oneLine(question.text("idnumber")),
                title.isEmpty() ? FromMoodle.title(stem) : title,
                stem,
                feedback,
                tags(),
                task);
    }

    /** What stands before the first gap as a paragraph of its own is the question; else the title is. */
    private BankItem withGaps() {
        var text = question.child("questiontext").orElseThrow(() -> new ItemRefused("it has no text"));
        var embedded = new EmbeddedAnswers(format != TextFormat.MARKDOWN && format != TextFormat.PLAIN, changes::add);
        var marked = formatted(text, embedded.marked(text.wording()));
        int end = marked.indexOf("\n\n");
        boolean asks = end > 0 && !EmbeddedAnswers.hasGap(marked.substring(0, end));
        if (!asks && title().isEmpty()) {
            throw new ItemRefused("it has neither a title nor a paragraph before its gaps that says what to do");
        }
        if (!asks) {
            changes.add("its title became the question above the text with gaps");
        }
        var task = new FromMoodle(changes::add)
                .task(new MoodleTask.Embedded(
                        EmbeddedAnswers.numbered(asks ? marked.substring(end).strip() : marked), embedded.gaps()));
        return item(asks ? marked.substring(0, end) : title(), task);
    }

    private List<String> tags() {
        return question.child("tags").stream()
                .flatMap(tags -> tags.children("tag").stream())
                .map(tag -> oneLine(tag.wording()))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private void tellWhatIsLost() {
        var mark = question.text("defaultgrade");
        if (!mark.isEmpty() && NumberFromMoodle.number(mark).compareTo(BigDecimal.ONE) != 0) {
            changes.add("its mark of "
                    + NumberFromMoodle.number(mark).stripTrailingZeros().toPlainString()
                    + " was dropped: every question counts the same here");
        }
        if (!USUAL_PENALTIES.contains(
                question.text("penalty").replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", ""))) {
            changes.add("its penalty for further tries was dropped");
        }
        if (question.text("hidden").equals("1")) {
            changes.add("it was hidden in Moodle");
        }
        if (Set.of("0", "false").contains(question.text("shuffleanswers"))) {
            changes.add("its options are shown in drawn order here");
        }
        int hints = question.children("hint").size();
        if (hints > 0) {
            changes.add(hints == 1 ? "its hint was dropped" : "its " + hints + " hints were dropped");
        }
        for (var name : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            var text = question.child(name)
                    .map(XmlElement::wording)
                    .orElse("")
                    .replaceAll("<[^>]*>", "")
                    .strip();
            if (!USUAL_FEEDBACK.contains(text)) {
                changes.add("the feedback on results as a whole was dropped");
            }
        }
        question.children().stream()
                .map(XmlElement::name)
                .filter(name -> !SILENT.contains(name))
                .filter(name -> !Set.of(
                                "defaultgrade",
                                "penalty",
                                "hidden",
                                "shuffleanswers",
                                "hint",
                                "correctfeedback",
                                "partiallycorrectfeedback",
                                "incorrectfeedback",
                                "deletedhint")
                        .contains(name))
                .forEach(name -> changes.add("<" + FromMoodle.brief(name) + "> is not known and was left out"));
        if (question.child("image_base64").isPresent()) {
            changes.add("a picture was left out");
        }
    }

    private MoodleTask task(String type) {
        return switch (type) {
            case "multichoice" ->
                new MoodleTask.Choice(!Set.of("false", "0").contains(question.text("single")), answers(false));
            case "truefalse" -> trueFalse();
            case "shortanswer" ->
                new MoodleTask.Words(answers(true), question.text("usecase").equals("1"));
            case "numerical" -> numerical();
            case "matching", "match" -> matching();
            case "ordering" -> ordering();
            case "essay" -> essay();
            case "gapselect", "ddwtos" ->
                throw new ItemRefused("gaps that share their words (" + type + ") cannot be imported");
            case "" -> throw new ItemRefused("it does not say what type it is");
            default -> throw new ItemRefused("the type “" + FromMoodle.brief(type) + "” is not known here");
        };
    }

    private List<MoodleTask.Answer> answers(boolean plain) {
        return question.children("answer").stream()
                .map(answer -> new MoodleTask.Answer(
                        plain ? oneLine(answer.wording()) : formatted(answer, answer.wording()),
                        weight(answer),
                        text(answer, "feedback")))
                .toList();
    }

    private static BigDecimal weight(XmlElement answer) {
        var fraction = answer.attribute("fraction");
        if (fraction.isEmpty()) {
            var old = answer.text("fraction");
            return old.isEmpty()
                    ? BigDecimal.ZERO
                    : NumberFromMoodle.number(old).multiply(BigDecimal.valueOf(100));
        }
        return NumberFromMoodle.number(fraction);
    }

    private MoodleTask trueFalse() {
        var answers = question.children("answer");
        if (answers.size() != 2) {
            throw new ItemRefused("true or false needs two answers; here are " + answers.size());
        }
        var named = answers.stream()
                .filter(answer -> answer.wording().equalsIgnoreCase("true"))
                .findFirst();
        var whenTrue = named.orElse(answers.getFirst());
        var whenFalse = whenTrue == answers.getFirst() ? answers.getLast() : answers.getFirst();
        boolean isTrue = weight(whenTrue).signum() > 0;
        if (isTrue == weight(whenFalse).signum() > 0) {
            throw new ItemRefused("either true or false must earn 100 %");
        }
        return new MoodleTask.TrueFalse(isTrue, text(whenTrue, "feedback"), text(whenFalse, "feedback"));
    }

    private MoodleTask numerical() {
        var numbers = question.children("answer").stream()
                .map(answer -> {
                    var text = answer.wording();
                    boolean anything = text.equals("*") || text.isEmpty();
                    return new MoodleTask.Number(
                            anything ? null : NumberFromMoodle.number(text),
                            anything ? BigDecimal.ZERO : NumberFromMoodle.tolerance(answer.text("tolerance")),
                            weight(answer),
                            text(answer, "feedback"));
                })
                .toList();
        return new MoodleTask.Numerical(numbers, units());
    }

    private List<String> units() {
        return question.child("units").stream()
                .flatMap(units -> units.children("unit").stream())
                .filter(unit -> {
                    var multiplier = unit.text("multiplier");
                    boolean plain = multiplier.isEmpty()
                            || NumberFromMoodle.number(multiplier).compareTo(BigDecimal.ONE) == 0;
                    if (!plain) {
                        changes.add("the unit “" + FromMoodle.brief(unit.text("unit_name"))
                                + "” was dropped: there is one unit here");
                    }
                    return plain;
                })
                .map(unit -> oneLine(unit.text("unit_name")))
                .toList();
    }

    private MoodleTask matching() {
        return new MoodleTask.Matching(question.children("subquestion").stream()
                .map(pair -> new MoodleTask.Pair(
                        formatted(pair, pair.wording()),
                        texts.markdown(
                                pair.child("answer").map(XmlElement::wording).orElse(""),
                                format == TextFormat.MARKDOWN ? format : TextFormat.PLAIN)))
                .toList());
    }

    private MoodleTask essay() {
        if (!Set.of("", "0").contains(question.text("attachments"))) {
            changes.add("its attachments were dropped");
        }
        if (!question.child("graderinfo").map(XmlElement::wording).orElse("").isEmpty()) {
            changes.add("its note for graders was dropped");
        }
        if (!question.child("responsetemplate")
                .map(XmlElement::wording)
                .orElse("")
                .isEmpty()) {
            changes.add("its template was dropped");
        }
        var any = MoodleTask.Essay.OF_ANY_LENGTH;
        return new MoodleTask.Essay(words("minwordlimit", any.least()), words("maxwordlimit", any.most()));
    }

    private int words(String limit, int otherwise) {
        var text = question.text(limit);
        return text.matches("[1-9]\\d{0,2}|1000") ? Integer.parseInt(text) : otherwise;
    }

    private MoodleTask ordering() {
        if (question.children("answer").stream()
                .anyMatch(item -> !item.child("feedback")
                        .map(XmlElement::wording)
                        .orElse("")
                        .isEmpty())) {
            changes.add("feedback on single steps was dropped");
        }
        return new MoodleTask.Ordering(question.children("answer").stream()
                .map(item -> formatted(item, item.wording()))
                .toList());
    }

    private String text(XmlElement parent, String name) {
        return parent.child(name).map(text -> formatted(text, text.wording())).orElse("");
    }

    private String formatted(XmlElement element, String text) {
        Optional<XmlElement> file = element.child("file");
        file.ifPresent(each -> changes.add(
                "the file “" + FromMoodle.brief(each.attribute("name")) + "” was left out: files are not imported"));
        return texts.markdown(text, format(element, format));
    }
}
