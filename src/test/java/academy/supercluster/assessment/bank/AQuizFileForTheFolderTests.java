/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import academy.supercluster.assessment.reading.QuizFolder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is exported for the course folder is read there as the same questions. */
class AQuizFileForTheFolderTests {

    @Test
    void isReadAsTheSameQuestionsOfEveryKind() {
        var folder = new QuizFolder().with("stage-quiz.yaml", QuizFolder.SOUND).read();
        var questions = folder.quizzes().getFirst().questions();
        var file = QuizYaml.file(questions).replace("draw: {}", "draw: {classify: 2, stage: 2}");
        var again = new QuizFolder().with("imported.yaml", file);
        assertThat(again.read().quizzes().getFirst().questions()).isEqualTo(questions);
        assertThat(again.told()).noneMatch(problem -> problem.contains("error"));
    }

    @Test
    void pointsToWhatIsStillMissing() {
        var folder = new QuizFolder().with("stage-quiz.yaml", QuizFolder.SOUND).read();
        var sound = folder.quizzes().getFirst().questions().getFirst();
        var bare = new Question(
                sound.id(),
                "",
                null,
                sound.stem(),
                "",
                sound.competencies(),
                new Task.Single(List.of(new Task.Option("a", true, ""), new Task.Option("b", false, ""))));
        var told = new QuizFolder()
                .with("imported.yaml", QuizYaml.file(List.of(bare)))
                .told();
        assertThat(told).anyMatch(problem -> problem.contains("“objective” is missing"));
        assertThat(told).anyMatch(problem -> problem.contains("“feedback” is missing"));
        assertThat(told).anyMatch(problem -> problem.contains("3 to 6 entries"));
    }
}
