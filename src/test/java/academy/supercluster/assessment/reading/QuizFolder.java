/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.courses.content.CourseContext;
import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A folder with quizzes as a test writes it, and what its check says. */
public final class QuizFolder {

    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** A quiz with two objectives, every kind of question, and nothing to complain of. */
    public static final String SOUND = """
            # yaml-language-server: $schema=../../../docs/schema/quiz.schema.json
            id: stage-quiz
            title: Stage quiz
            pass: 75
            draw:
              classify: 2
              stage: 2
            draw-drafts: 1
            questions:
              - id: nobody-is-ceo
                kind: single
                objective: classify
                reread: sort-systems
                competencies: [ECO1, STR1]
                feedback: Look for whoever can *sign*.
                stem: |
                  Nobody is CEO and there is no budget. What is it?
                options:
                  - text: Emerging cluster
                    feedback: A cluster has an organisation.
                  - text: Innovation ecosystem
                    correct: true
                    feedback: Yes, no one can sign for it.
                  - text: Supercluster
                    feedback: Far from it.
              - id: traits
                kind: multiple
                objective: classify
                stem: Which traits make a supercluster?
                options:
                  - {text: Single theme, correct: true, feedback: Yes.}
                  - {text: Many themes, feedback: That is an ecosystem.}
                  - {text: Board and CEO, correct: true, feedback: Yes.}
              - id: models
                kind: match
                objective: classify
                stem: Match each model to what it adds.
                pairs:
                  - {left: Triple, right: University, feedback: First.}
                  - {left: Quadruple, right: Civil society, feedback: Second.}
                  - {left: Quintuple, right: Nature, feedback: Third.}
                distractors: [Banks]
              - id: two-groups
                kind: short
                objective: classify
                stem: Which two groups does the five-group model add?
                accept:
                  - [entrepreneurs, start-ups]
                  - [risk capital, investors]
                feedback-right: Yes.
                feedback-wrong: Entrepreneurs and risk capital.
              - id: growth
                kind: numeric
                objective: stage
                stem: From 42 to 100 members in four years. Yearly growth?
                answer: 24.2
                tolerance: 1.0
                unit: "%"
                feedback-right: Yes.
                feedback-wrong: The fourth root of 100 over 42, less one.
                near:
                  - {value: 34.5, tolerance: 0.5, feedback: That is 138 % over four.}
              - id: size
                kind: true-false-reason
                objective: stage
                stem: 120 members make a growth cluster.
                answer: false
                feedback-true: No number says so.
                feedback-false: Right.
                reasons:
                  - {text: Size is one sign of several, correct: true, feedback: Yes.}
                  - {text: The limit is 150 members, feedback: There is none.}
                  - {text: Only governments decide that, feedback: They do not.}
              - id: functions
                kind: order
                objective: stage
                stem: Put the functions in order.
                items:
                  - {text: Recruit, feedback: First.}
                  - {text: Connect}
                  - {text: Launch}
              - id: rated-word
                kind: situational
                objective: stage
                status: rated
                stem: A board member wants the word on the form.
                options:
                  - {text: Use it, key: 1, feedback: No.}
                  - {text: Show the ladder, key: 5, feedback: Yes.}
                  - {text: Refuse, key: 2, feedback: Hm.}
              - id: draft-word
                kind: situational
                objective: stage
                stem: A minister wants the word in the speech.
                options:
                  - {text: Use it, key: 1, feedback: No.}
                  - {text: Show the ladder, key: 5, feedback: Yes.}
                  - {text: Refuse, key: 2, feedback: Hm.}
            """;

    /** A second quiz with the other kinds, and nothing to complain of. */
    public static final String NEW_KINDS = """
            id: trust-quiz
            title: Trust quiz
            draw:
              classify: 1
            draw-drafts: 1
            questions:
              - id: trust-bins
                kind: categorise
                objective: classify
                difficulty: medium
                stem: Where does each belong?
                bins: [Ability, Benevolence, Integrity]
                items:
                  - {text: Delivers on time, bin: Ability, feedback: That is skill.}
                  - {text: Thinks of the smaller partner, bin: Benevolence, feedback: That is goodwill.}
                  - {text: Declares interests before voting, bin: Integrity, feedback: That is principle.}
                  - {text: Knows the grant rules, bin: Ability, feedback: That is skill.}
              - id: gap-text
                kind: cloze
                objective: classify
                difficulty: hard
                stem: Fill the gaps.
                text: A cluster has *an {1}*, wants {2} a year and is in its {3} stage.
                gaps:
                  - {accept: [organisation, office], feedback: Somebody must sign.}
                  - {answer: 24.2, tolerance: 1, unit: "%", feedback: The fourth root.}
                  - {options: [emerging, growing, late], answer: growing, feedback: Four signs.}
              - id: own-words
                kind: long-answer
                objective: classify
                review: draft
                stem: What would you write to the board?
                words: {least: 20, most: 120}
                levels:
                  - Only claims
                  - One reason
                  - Several reasons
                  - Reasons and their limits
              - id: gone
                kind: single
                objective: classify
                review: retired
                stem: What is it?
                options:
                  - {text: One, correct: true, feedback: Yes.}
                  - {text: Two or more, feedback: No.}
                  - {text: Three, feedback: No.}
            """;

    public QuizFolder with(String name, String text) {
        files.add(new SourceFile("quizzes/" + name, text));
        return this;
    }

    public QuizContent read() {
        var course =
                new CourseContext(Set.of("classify", "stage"), Set.of("sort-systems", "reading-the-stage"), Set.of());
        return new QuizPart().read(files, course, new Problems() {
            @Override
            public void error(String path, int line, String message) {
                told.add(path + ":" + line + ": error: " + message);
            }

            @Override
            public void warning(String path, int line, String message) {
                told.add(path + ":" + line + ": warning: " + message);
            }
        });
    }

    /** What the check told, one problem a line, in the form of the command. */
    public List<String> told() {
        read();
        return told;
    }
}
