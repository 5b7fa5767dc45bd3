/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.QuestionKind;
import academy.supercluster.assessment.question.Quiz;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.content.ContentPart;
import academy.supercluster.shared.CompetencyCode;
import academy.supercluster.shared.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class AQuizFileTests {

    @Test
    void isFoundWithoutTheHouse() {
        assertThat(ServiceLoader.load(ContentPart.class)).anyMatch(part -> part instanceof QuizPart);
    }

    @Test
    void isReadWithoutComplaint() {
        assertThat(new QuizFolder().with("stage-quiz.yaml", QuizFolder.SOUND).told())
                .isEmpty();
    }

    @Test
    void becomesAQuiz() {
        var content = new QuizFolder().with("stage-quiz.yaml", QuizFolder.SOUND).read();
        assertThat(content.ids()).containsExactly("stage-quiz");
        var quiz = content.quizzes().getFirst();
        assertThat(quiz.title()).isEqualTo("Stage quiz");
        assertThat(quiz.pass()).isEqualTo(new Percent(75));
        assertThat(quiz.pools()).containsExactly(new Quiz.Pool("classify", 2), new Quiz.Pool("stage", 2));
        assertThat(quiz.drafts()).isOne();
        assertThat(quiz.questions())
                .extracting(question -> question.task().type())
                .containsExactly(
                        QuestionKind.SINGLE,
                        QuestionKind.MULTIPLE,
                        QuestionKind.MATCH,
                        QuestionKind.SHORT,
                        QuestionKind.NUMERIC,
                        QuestionKind.TRUE_FALSE_REASON,
                        QuestionKind.ORDER,
                        QuestionKind.SITUATIONAL,
                        QuestionKind.SITUATIONAL);
    }

    @Test
    void keepsWhatTheAuthorWrote() {
        var questions = new QuizFolder()
                .with("stage-quiz.yaml", QuizFolder.SOUND)
                .read()
                .quizzes()
                .getFirst()
                .questions();
        assertThat(questions.getFirst())
                .isEqualTo(new Question(
                        "nobody-is-ceo",
                        "classify",
                        "sort-systems",
                        "Nobody is CEO and there is no budget. What is it?",
                        "Look for whoever can *sign*.",
                        List.of(new CompetencyCode("ECO1"), new CompetencyCode("STR1")),
                        new Task.Single(List.of(
                                new Task.Option("Emerging cluster", false, "A cluster has an organisation."),
                                new Task.Option("Innovation ecosystem", true, "Yes, no one can sign for it."),
                                new Task.Option("Supercluster", false, "Far from it.")))));
        assertThat(questions.get(4).task())
                .isEqualTo(new Task.Numeric(
                        new BigDecimal("24.2"),
                        new BigDecimal("1"),
                        "%",
                        "Yes.",
                        "The fourth root of 100 over 42, less one.",
                        List.of(new Task.Near(
                                new BigDecimal("34.5"), new BigDecimal("0.5"), "That is 138 % over four."))));
        assertThat(questions.get(7).counts()).isTrue();
        assertThat(questions.get(8).counts()).isFalse();
    }

    @Test
    void hasAPassMarkOfEightyUnlessItSaysOtherwise() {
        var quiz = new QuizFolder()
                .with("stage-quiz.yaml", QuizFolder.SOUND.replace("pass: 75\n", ""))
                .read()
                .quizzes()
                .getFirst();
        assertThat(quiz.pass()).isEqualTo(new Percent(80));
    }
}
