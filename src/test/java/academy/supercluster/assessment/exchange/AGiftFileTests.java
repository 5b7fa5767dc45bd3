/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import static academy.supercluster.assessment.exchange.QuestionText.gift;
import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.question.Task;
import academy.supercluster.assessment.question.Task.Option;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GIFT as Moodle reads it. */
class AGiftFileTests {

    @Test
    void hasChoices() {
        var read = gift("""
                // question: 17  name: Tomb [id:tomb-1] [tag:ECO1] [tag:history]
                ::Grant\\: the tomb::Who is buried in Grant's tomb?{
                	=no one#Right, above ground.
                	~Grant #He lies above ground.
                	~Napoleon
                	####See the guide.
                }
                """);
        assertThat(read.counts()).isEqualTo("1 read, 0 changed, 0 refused");
        assertThat(read.item())
                .isEqualTo(new BankItem(
                        "tomb-1",
                        "Grant: the tomb",
                        "Who is buried in Grant's tomb?",
                        "See the guide.",
                        List.of("ECO1", "history"),
                        new Task.Single(List.of(
                                new Option("no one", true, "Right, above ground."),
                                new Option("Grant", false, "He lies above ground."),
                                new Option("Napoleon", false, "")))));
    }

    @Test
    void hasAMissingWord() {
        var read = gift("Grant is {~buried =entombed ~living} in Grant's tomb.");
        assertThat(read.item().stem()).isEqualTo("Grant is \\_\\_\\_\\_\\_ in Grant's tomb.");
        assertThat(gift("The group is {=capital ~labour}.").item().stem()).isEqualTo("The group is \\_\\_\\_\\_\\_.");
    }

    @Test
    void hasSeveralRightOptions() {
        var read = gift("Which?{~%50%one ~%50%two ~%-100%three}");
        assertThat(read.only().fate()).isEqualTo(ReadItem.Fate.KEPT);
        assertThat(((Task.Multiple) read.task()).options())
                .extracting(Option::correct)
                .containsExactly(true, true, false);
        assertThat(gift("Which?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}").remarks())
                .isEmpty();
        assertThat(gift("Which?{~%70%a ~%30%b ~c}").remarks())
                .containsExactly("the weights 70 %, 30 % were dropped: every option counts the same here");
    }

    @Test
    void losesPartialCreditInASingleChoice() {
        var read = gift("Which?{=right ~%50%half#Nearly. ~wrong}");
        assertThat(read.remarks()).containsExactly("the 50 % for “half” were dropped: it is a wrong option here");
        assertThat(read.task())
                .isEqualTo(new Task.Single(List.of(
                        new Option("right", true, ""),
                        new Option("half", false, "Nearly."),
                        new Option("wrong", false, ""))));
    }

    @Test
    void hasTrueAndFalse() {
        for (var truth : List.of("T", "TRUE", "true")) {
            assertThat(((Task.Single) gift("The sun rose.{" + truth + "}").task())
                            .options()
                            .getFirst()
                            .correct())
                    .isTrue();
        }
        var read = gift("The sun rose.{FALSE#It did not.#Right.####General.}");
        assertThat(read.item().feedback()).isEqualTo("General.");
        assertThat(read.remarks()).containsExactly("true or false became a choice of the two");
        assertThat(read.task())
                .isEqualTo(new Task.Single(
                        List.of(new Option("True", false, "It did not."), new Option("False", true, "Right."))));
    }

    @Test
    void hasShortAnswers() {
        var read = gift("Two plus two?{=four#Yes. =4#Yes. =%50%five#Near. =%0%*#No.}");
        assertThat(read.task()).isEqualTo(new Task.Short(List.of(List.of("four", "4")), "Yes.", "No."));
        assertThat(read.remarks()).containsExactly("“five”, which earned 50 %, was left out with its feedback");
        assertThat(gift("Colour?{=colou*r =colour}").remarks())
                .containsExactly("the pattern “colou*r” was left out: write out what it accepts");
        assertThat(((Task.Short) gift("Sign?{=a\\\\*b}").task()).accept()).containsExactly(List.of("a*b"));
    }

    @Test
    void hasNumbers() {
        assertThat(gift("When?{#1822:5}").task()).isEqualTo(number("1822", "5", "", ""));
        assertThat(gift("When?{#1.5..4}").task()).isEqualTo(number("2.75", "1.25", "", ""));
        assertThat(gift("When?{#-7}").task()).isEqualTo(number("-7", "0", "", ""));
        assertThat(gift("When?{# =%100%1822:0#Yes. =%50%1822:2#Nearly. ~#No.}").task())
                .isEqualTo(new Task.Numeric(
                        new BigDecimal("1822"),
                        BigDecimal.ZERO,
                        "",
                        "Yes.",
                        "No.",
                        List.of(new Task.Near(new BigDecimal("1822"), new BigDecimal("2"), "Nearly."))));
        assertThat(gift("When?{#1 =2}").only().fate()).isEqualTo(ReadItem.Fate.REFUSED);
        assertThat(gift("When?{#soon}").remarks()).containsExactly("“soon” is no number");
    }

    private static Task.Numeric number(String answer, String tolerance, String right, String wrong) {
        return new Task.Numeric(new BigDecimal(answer), new BigDecimal(tolerance), "", right, wrong, List.of());
    }

    @Test
    void hasPairs() {
        var read = gift("Match.{=Canada -> Ottawa =Italy->Rome = -> Paris ####Well.}");
        assertThat(read.task())
                .isEqualTo(new Task.Match(
                        List.of(new Task.Pair("Canada", "Ottawa", ""), new Task.Pair("Italy", "Rome", "")),
                        List.of("Paris")));
        assertThat(read.item().feedback()).isEqualTo("Well.");
        assertThat(gift("Match.{=Canada->Ottawa =Italy}").only().fate()).isEqualTo(ReadItem.Fate.REFUSED);
    }

    @Test
    void namesDescriptionsAndCategoriesWithoutCountingThem() {
        var read = gift("""
                $CATEGORY: $course$/Stages

                // only a comment

                ::Intro::Please read the text below.

                ::Q::One?{=a ~b}
                """);
        assertThat(read.counts()).isEqualTo("1 read, 0 changed, 0 refused");
        assertThat(read.file().items())
                .extracting(ReadItem::line, ReadItem::name, ReadItem::fate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "$course$/Stages", ReadItem.Fate.LEFT_OUT),
                        org.assertj.core.groups.Tuple.tuple(5, "Intro", ReadItem.Fate.LEFT_OUT),
                        org.assertj.core.groups.Tuple.tuple(7, "Q", ReadItem.Fate.KEPT));
    }

    @Test
    void losesNoQuestionBelowACategoryWithoutABlankLine() {
        var read = gift("$CATEGORY: tom/dick\nOne?{=a ~b}\n");
        assertThat(read.counts()).isEqualTo("1 read, 0 changed, 0 refused");
        assertThat(read.file().items().getLast().line()).isEqualTo(2);
    }

    @Test
    void goesOnBehindTheNextBlankLine() {
        var read = gift("One?{=a ~b\n\nTwo?{=a ~b}\n\nThree?=a ~b}\n\nFour?{=a ~b}");
        assertThat(read.counts()).isEqualTo("2 read, 0 changed, 2 refused");
        assertThat(read.file().items()).extracting(ReadItem::line).containsExactly(1, 3, 5, 7);
    }

    @Test
    void tellsTwoQuestionsWithoutABlankLineBetweenThem() {
        assertThat(gift("::A::One?{=a ~b}\n::B::Two?{=a ~b}").remarks().getFirst())
                .contains("blank line");
    }

    @Test
    void knowsLiteralMarks() {
        var read = gift("::a\\:\\:b::What is 1 \\= 1 \\{set\\} \\# \\~ \\\\ ?\\nNext\\: line{=x\\=y#f\\#g ~z}");
        assertThat(read.item().title()).isEqualTo("a::b");
        assertThat(read.item().stem()).contains("1 = 1 {set}").contains("Next: line");
        assertThat(((Task.Single) read.task()).options().getFirst()).isEqualTo(new Option("x=y", true, "f#g"));
    }

    @Test
    void turnsHtmlIntoMarkdown() {
        var read = gift("[html]<p>Which <b>one</b> of <em>these</em>?</p><ul><li>a</li><li>b</li></ul>"
                + "<script>alert(1)</script><p onclick\\=\"x()\">2*3</p>{=a ~b}");
        assertThat(read.item().stem()).isEqualTo("Which **one** of *these*?\n\n- a\n- b\n\n2\\*3");
        assertThat(read.remarks()).containsExactly("a script was left out");
    }

    @Test
    void takesPlainTextLiterally() {
        assertThat(gift("[plain]2*3*4 <b>{=a ~b}").item().stem()).isEqualTo("2\\*3\\*4 \\<b\\>");
        assertThat(gift("[markdown]2 *is* two{=a ~b}").item().stem()).isEqualTo("2 *is* two");
    }

    @Test
    void hasEssaysWhoseLevelsAreStillToBeWritten() {
        var read = gift("Discuss.{####Well.}");
        assertThat(read.task()).isEqualTo(new Task.LongAnswer(1, 1000, List.of("", "", "", "")));
        assertThat(read.remarks()).containsExactly("the four levels for marking are still to be written");
        assertThat(read.item().feedback()).isEqualTo("Well.");
    }

    @Test
    void hasThingsForTheSameBin() {
        assertThat(gift("Sort.{=oak -> tree =rose -> flower =elm -> tree = -> moss}")
                        .task())
                .isEqualTo(new Task.Categorise(
                        List.of("tree", "flower", "moss"),
                        List.of(
                                new Task.Binned("oak", 0, ""),
                                new Task.Binned("rose", 1, ""),
                                new Task.Binned("elm", 0, ""))));
    }
}
