/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import static academy.supercluster.assessment.exchange.QuestionText.xml;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.assessment.question.Task.Option;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Moodle XML as Moodle exports it. */
class AMoodleXmlFileTests {

    private static String question(String type, String rest) {
        return """
                <question type="%s">
                  <name><text>A name</text></name>
                  <questiontext format="html"><text><![CDATA[<p>What is <strong>this</strong>?</p>]]></text></questiontext>
                  <generalfeedback format="html"><text>General.</text></generalfeedback>
                  <defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>
                  <idnumber>id-7</idnumber>
                  %s
                </question>""".formatted(type, rest);
    }

    private static String answer(String fraction, String text, String feedback) {
        return "<answer fraction=\"" + fraction + "\" format=\"html\"><text>" + text
                + "</text><feedback format=\"html\"><text>" + feedback + "</text></feedback></answer>";
    }

    @Test
    void hasSingleChoices() {
        var read = xml(question(
                "multichoice",
                "<single>true</single><shuffleanswers>true</shuffleanswers>"
                        + "<answernumbering>abc</answernumbering><showstandardinstruction>0</showstandardinstruction>"
                        + "<correctfeedback format=\"html\"><text>&lt;p&gt;Your answer is correct.&lt;/p&gt;</text></correctfeedback>"
                        + answer("100", "yes", "&lt;p&gt;Right&lt;/p&gt;") + answer("0", "no", "")
                        + "<tags><tag><text>ECO1</text></tag><tag><text>b</text></tag></tags>"));
        assertThat(read.remarks()).isEmpty();
        assertThat(read.item())
                .isEqualTo(new BankItem(
                        "id-7",
                        "A name",
                        "What is **this**?",
                        "General.",
                        List.of("ECO1", "b"),
                        new Task.Single(List.of(new Option("yes", true, "Right"), new Option("no", false, "")))));
    }

    @Test
    void hasSeveralRightOptions() {
        var read = xml(question(
                "multichoice",
                "<single>false</single>" + answer("33.33333", "a", "") + answer("33.33333", "b", "")
                        + answer("33.33333", "c", "") + answer("-100", "d", "")));
        assertThat(read.remarks()).isEmpty();
        assertThat(((Task.Multiple) read.task()).options())
                .extracting(Option::correct)
                .containsExactly(true, true, true, false);
    }

    @Test
    void hasTrueAndFalseInEitherOrder() {
        var read = xml(question("truefalse", answer("0", "false", "Not so.") + answer("100", "true", "Yes.")));
        assertThat(read.task())
                .isEqualTo(new Task.Single(
                        List.of(new Option("True", true, "Yes."), new Option("False", false, "Not so."))));
    }

    @Test
    void hasShortAnswersNumbersAndPairs() {
        assertThat(xml(question(
                                "shortanswer",
                                "<usecase>0</usecase>" + answer("100", "one", "Y") + answer("0", "*", "N")))
                        .task())
                .isEqualTo(new Task.Short(List.of(List.of("one")), "Y", "N"));
        assertThat(xml(question(
                                "numerical",
                                "<answer fraction=\"100\"><text>24.20</text><feedback><text>Y</text></feedback>"
                                        + "<tolerance>1</tolerance></answer><units><unit><multiplier>1</multiplier>"
                                        + "<unit_name>%</unit_name></unit><unit><multiplier>0.01</multiplier>"
                                        + "<unit_name>share</unit_name></unit></units>"))
                        .item()
                        .task())
                .isEqualTo(new Task.Numeric(new BigDecimal("24.2"), BigDecimal.ONE, "%", "Y", "", List.of()));
        assertThat(xml(question(
                                "matching",
                                "<shuffleanswers>true</shuffleanswers>"
                                        + "<subquestion format=\"html\"><text>&lt;p&gt;l1&lt;/p&gt;</text><answer><text>r*1</text></answer></subquestion>"
                                        + "<subquestion format=\"html\"><text>l2</text><answer><text>r2</text></answer></subquestion>"
                                        + "<subquestion format=\"html\"><text></text><answer><text>r3</text></answer></subquestion>"))
                        .task())
                .isEqualTo(new Task.Match(
                        List.of(new Task.Pair("l1", "r\\*1", ""), new Task.Pair("l2", "r2", "")), List.of("r3")));
    }

    @Test
    void hasAnOrder() {
        assertThat(xml(question("ordering", answer("1", "first", "") + answer("2", "second", "")))
                        .task())
                .isEqualTo(new Task.Order(List.of(new Task.Item("first", ""), new Task.Item("second", ""))));
    }

    @Test
    void tellsWhatIsLost() {
        var read = xml(question(
                        "multichoice",
                        "<shuffleanswers>0</shuffleanswers><hint><text>Think.</text></hint><novelty/>"
                                + "<incorrectfeedback><text>Oh no.</text></incorrectfeedback>"
                                + "<answer fraction=\"100\"><text>&lt;img src=\"@@PLUGINFILE@@/a.png\" alt=\"A map\"/&gt;</text>"
                                + "<file name=\"a.png\" encoding=\"base64\">AAAA</file></answer>"
                                + answer("50", "half", ""))
                .replace("1.0000000", "2.5000000")
                .replace("0.3333333", "0.5000000"));
        assertThat(read.remarks())
                .containsExactlyInAnyOrder(
                        "the file “a.png” was left out: files are not imported",
                        "a picture was left out",
                        "the 50 % for “half” were dropped: it is a wrong option here",
                        "its mark of 2.5 was dropped: every question counts the same here",
                        "its penalty for further tries was dropped",
                        "its options are shown in drawn order here",
                        "its hint was dropped",
                        "the feedback on results as a whole was dropped",
                        "<novelty> is not known and was left out");
    }

    @Test
    void turnsAwayWhatThereIsNoKindFor() {
        for (var type : List.of("ddwtos", "gapselect", "calculated", "random", "stack", "")) {
            assertThat(xml(question(type, "")).only().fate()).as(type).isEqualTo(ReadItem.Fate.REFUSED);
        }
    }

    @Test
    void hasTextsWithGaps() {
        var read = xml(
                question("cloze", "")
                        .replace(
                                "<p>What is <strong>this</strong>?</p>",
                                "<p>Fill the gaps.</p><p>Norway has {1:SHORTANSWER:=nineteen#Yes.~=19#Yes.~%50%20#Nearly.} and"
                                        + " {2:MULTICHOICE:some~=many~%0%no} clusters, of {:NM:=42:1} &amp; more \\{x\\}.</p>"));
        assertThat(read.item().stem()).isEqualTo("Fill the gaps.");
        assertThat(read.task())
                .isEqualTo(new Task.Cloze(
                        "Norway has {1} and {2} clusters, of {3} \\& more \\\\{x\\\\}.",
                        List.of(
                                new Gap.Typed(List.of("nineteen", "19"), "Yes."),
                                new Gap.Chosen(List.of("some", "many", "no"), 1, ""),
                                new Gap.Calculated(new BigDecimal("42"), BigDecimal.ONE, "", ""))));
        assertThat(read.remarks())
                .containsExactlyInAnyOrder(
                        "the 50 % for “20” in a gap were dropped",
                        "of several feedbacks in a gap that on the right answer was kept");
        assertThat(xml(question("cloze", "")).remarks()).containsExactly("its text has no gap");
        assertThat(xml(question("cloze", "").replace("<p>What is", "<p>{1:MULTIRESPONSE:=a~=b} is"))
                        .remarks())
                .containsExactly("a gap of the type “MULTIRESPONSE” is not known here");
    }

    @Test
    void hasEssays() {
        var read = xml(question(
                "essay",
                "<responseformat>editor</responseformat><minwordlimit>150</minwordlimit>"
                        + "<maxwordlimit>400</maxwordlimit><graderinfo><text>Look for numbers.</text></graderinfo>"));
        assertThat(read.task()).isEqualTo(new Task.LongAnswer(150, 400, List.of("", "", "", "")));
        assertThat(read.remarks())
                .containsExactlyInAnyOrder(
                        "its note for graders was dropped", "the four levels for marking are still to be written");
    }

    @Test
    void namesCategoriesAndDescriptions() {
        var read = xml("<question type=\"category\"><category><text>$course$/top/A</text></category></question>"
                + question("description", "")
                + question("truefalse", answer("100", "true", "") + answer("0", "false", "")));
        assertThat(read.counts()).isEqualTo("1 read, 1 changed, 0 refused");
        assertThat(read.file().items()).hasSize(3);
    }

    @Test
    void keepsWhatStandsBeforeABreakAndNamesTheBrokenOne() {
        var read = xml(question("truefalse", answer("100", "true", "") + answer("0", "false", ""))
                + "\n<question type=\"shortanswer\"><name><text>Broken</text></nam></question>");
        assertThat(read.file().sound()).isFalse();
        assertThat(read.counts()).isEqualTo("1 read, 1 changed, 1 refused");
        assertThat(read.file().items().getLast().name()).isEqualTo("Broken");
    }
}
