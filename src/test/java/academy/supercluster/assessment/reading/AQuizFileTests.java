/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.question.Closing;
import academy.supercluster.assessment.question.Gap;
import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.QuestionKind;
import academy.supercluster.assessment.question.Quiz;
import academy.supercluster.assessment.question.QuizRules;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.courses.content.ContentPart;
import academy.supercluster.shared.CompetencyCode;
import academy.supercluster.shared.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
    void mayHoldThingsToPlaceGapsToFillAndTextsToWrite() {
        var folder = new QuizFolder()
                .with("stage-quiz.yaml", QuizFolder.SOUND)
                .with("trust-quiz.yaml", QuizFolder.NEW_KINDS);
        assertThat(folder.told()).isEmpty();
        var questions = folder.read().quizzes().getLast().questions();
        assertThat(questions.get(0).difficulty()).isEqualTo(Question.Difficulty.MEDIUM);
        assertThat(questions.get(0).task())
                .isEqualTo(new Task.Categorise(
                        List.of("Ability", "Benevolence", "Integrity"),
                        List.of(
                                new Task.Binned("Delivers on time", 0, "That is skill."),
                                new Task.Binned("Thinks of the smaller partner", 1, "That is goodwill."),
                                new Task.Binned("Declares interests before voting", 2, "That is principle."),
                                new Task.Binned("Knows the grant rules", 0, "That is skill."))));
        assertThat(questions.get(1).task())
                .isEqualTo(new Task.Cloze(
                        "A cluster has *an {1}*, wants {2} a year and is in its {3} stage.",
                        List.of(
                                new Gap.Typed(List.of("organisation", "office"), "Somebody must sign."),
                                new Gap.Calculated(
                                        new BigDecimal("24.2"), new BigDecimal("1"), "%", "The fourth root."),
                                new Gap.Chosen(List.of("emerging", "growing", "late"), 1, "Four signs."))));
        assertThat(questions.get(2).task())
                .isEqualTo(new Task.LongAnswer(
                        20, 120, List.of("Only claims", "One reason", "Several reasons", "Reasons and their limits")));
    }

    @Test
    void draftsNeverCountAndRetiredQuestionsAreNeverDrawn() {
        var quiz = new QuizFolder()
                .with("trust-quiz.yaml", QuizFolder.NEW_KINDS)
                .read()
                .quizzes()
                .getFirst();
        assertThat(quiz.questions()).filteredOn(Question::counts).hasSize(2);
        assertThat(quiz.questions())
                .filteredOn(Question::isOnTrial)
                .extracting(Question::id)
                .containsExactly("own-words");
        assertThat(quiz.questions())
                .filteredOn(question -> !question.isDrawn())
                .extracting(Question::id)
                .containsExactly("gone");
        assertThat(quiz.counting("classify")).hasSize(2);
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

    @Test
    void hasNoRulesUnlessItSaysSo() {
        var quizzes = new QuizFolder()
                .with("stage-quiz.yaml", QuizFolder.SOUND)
                .read()
                .quizzes();
        assertThat(quizzes.getFirst().rules()).isEqualTo(QuizRules.NONE);
    }

    @Test
    void mayLimitTimeAndNumber() {
        var rules = new QuizFolder()
                .with("stage-quiz.yaml", QuizFolder.SOUND.replace("pass: 75\n", """
                                pass: 75
                                attempts: {most: 3, wait-hours: 24}
                                time-limit: 30
                                closes: 2027-03-01T18:00 Europe/Oslo
                                review: after-close
                                """))
                .read()
                .quizzes()
                .getFirst()
                .rules();
        assertThat(rules)
                .isEqualTo(new QuizRules(
                        3,
                        Duration.ofHours(24),
                        Duration.ofMinutes(30),
                        new Closing.At(LocalDateTime.of(2027, 3, 1, 18, 0), ZoneId.of("Europe/Oslo")),
                        QuizRules.Review.AFTER_CLOSE));
    }
}
