/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ABrokenQuizFileTests {

    /** Each planted problem is named with its line, all of them in one go. */
    @Test
    void tellsEveryProblemAtOnce() {
        assertThat(new QuizFolder().with("broken.yaml", """
                                id: Broken Quiz
                                titel: Broken
                                pass: 120
                                draw:
                                  clasify: 2
                                  stage: 9
                                draw-drafts: 3
                                questions:
                                  - id: a1
                                    kind: singel
                                    objective: stage
                                    stem: What?
                                  - id: a2
                                    kind: single
                                    objective: stages
                                    reread: sort-system
                                    competencies: [eco1]
                                    stem: What?
                                    options:
                                      - {text: One, correct: true, feedback: F}
                                      - {text: one, correct: true, feedback: F}
                                      - {text: Three, corect: true}
                                  - id: a2
                                    kind: multiple
                                    objective: stage
                                    stem: What?
                                    options:
                                      - {text: One, feedback: F}
                                      - {text: Two, feedback: F}
                                      - {text: Three, feedback: F, correct: perhaps}
                                  - id: a3
                                    kind: numeric
                                    objective: stage
                                    stem: How much?
                                    answer: 24,2
                                    tolerance: -1
                                    feedback-right: Yes.
                                  - id: a4
                                    kind: situational
                                    objective: stage
                                    stem: What would you do?
                                    options:
                                      - {text: One, key: 0, feedback: F}
                                      - {text: Two, key: 6, feedback: F}
                                      - {text: Three, feedback: F}
                                  - id: a5
                                    kind: order
                                    objective: stage
                                    stem: Order
                                    items:
                                      - {text: One}
                                      - {text: Two}
                                  - id: a6
                                    kind: short
                                    objective: stage
                                    stem: Which?
                                    accept: [founders]
                                    feedback-right: Yes.
                                    feedback-wrong: No.
                                  - id: a7
                                    kind: match
                                    objective: stage
                                    pairs:
                                      - {left: A, right: X, feedback: F}
                                      - {left: A, right: Y, feedback: F}
                                      - {left: C, right: X, feedback: F}
                                  - id: a8
                                    kind: true-false-reason
                                    objective: stage
                                    stem: Is it?
                                    answer: maybe
                                    feedback-true: T
                                    reasons:
                                      - {text: One, feedback: F}
                                      - {text: Two, feedback: F}
                                      - {text: Three, feedback: F}
                                """).told())
                .extracting(ABrokenQuizFileTests::placeAndBeginning)
                .containsExactlyInAnyOrder(
                        "broken.yaml:1: “Broken Quiz” is no",
                        "broken.yaml:2: “titel” is not known",
                        "broken.yaml:1: “title” is missing",
                        "broken.yaml:3: “pass” is “120”; it",
                        "broken.yaml:5: course.yaml has no objective",
                        "broken.yaml:6: “stage” asks for 9",
                        "broken.yaml:7: “draw-drafts” asks for 3",
                        "broken.yaml:10: “kind” is “singel”; it",
                        "broken.yaml:15: “objective: stages”: course.yaml has",
                        "broken.yaml:16: “reread: sort-system”: no lesson",
                        "broken.yaml:17: “eco1” is no competency",
                        "broken.yaml:19: “one” stands here twice",
                        "broken.yaml:19: Exactly one of the",
                        "broken.yaml:22: “corect” is not known",
                        "broken.yaml:22: “feedback” is missing: say",
                        "broken.yaml:23: The question id “a2”",
                        "broken.yaml:30: “correct” is “perhaps”; it",
                        "broken.yaml:27: At least one of",
                        "broken.yaml:35: “24,2” is no number",
                        "broken.yaml:36: A tolerance cannot be",
                        "broken.yaml:31: “feedback-wrong” is missing",
                        "broken.yaml:43: “key” is “0”; it",
                        "broken.yaml:44: “key” is “6”; it",
                        "broken.yaml:45: “key” is missing",
                        "broken.yaml:42: All responses have the",
                        "broken.yaml:50: “items” must have 3",
                        "broken.yaml:57: “accept” must be a",
                        "broken.yaml:57: “accept” must be a",
                        "broken.yaml:60: “stem” is missing",
                        "broken.yaml:63: “A” stands here twice",
                        "broken.yaml:63: “X” stands here twice",
                        "broken.yaml:71: “answer” is “maybe”; it",
                        "broken.yaml:67: “feedback-false” is missing",
                        "broken.yaml:73: Exactly one of the");
    }

    private static String placeAndBeginning(String told) {
        var parts = told.replace("quizzes/", "").split(": (error|warning): ", 2);
        var words = parts[1].split(" ");
        var beginning = String.join(" ", Arrays.copyOf(words, Math.min(words.length, 4)));
        return parts[0] + ": " + beginning.replaceAll("[.:;]$", "");
    }

    @Test
    void suggestsTheWordThatWasMeant() {
        assertThat(new QuizFolder()
                        .with("q.yaml", QuizFolder.SOUND.replace("reread: sort-systems", "reread: sort-system"))
                        .told())
                .containsExactly(
                        "quizzes/q.yaml:13: error: “reread: sort-system”: no lesson of this course has this id."
                                + " Did you mean “sort-systems”?");
    }

    @Test
    void sharesNoIdsWithAnother() {
        assertThat(new QuizFolder()
                        .with("a.yaml", QuizFolder.SOUND)
                        .with("b.yaml", QuizFolder.SOUND)
                        .told())
                .hasSize(10)
                .first()
                .isEqualTo(
                        "quizzes/b.yaml:2: error: The quiz id “stage-quiz” is taken already (quizzes/a.yaml, line 2)."
                                + " Ids are unique in a course.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'  classify: 2' | '  classify: 3' | “classify” draws 3 of 4 questions",
                "'  classify: 2' | '' | The questions about “classify” are never drawn",
                "draw-drafts: 1 | '' | The questions on trial (1) are never drawn",
                "value: 34.5 | value: 24.9 | This slip lies within the tolerance"
            })
    void isWarnedOfWhatWorksButShouldBeMended(String sound, String changed, String warning) {
        assertThat(new QuizFolder()
                        .with("q.yaml", QuizFolder.SOUND.replace(sound, changed))
                        .told())
                .anyMatch(told -> told.contains(": warning: ") && told.contains(warning))
                .noneMatch(told -> told.contains(": error: "));
    }

    @Test
    void isWarnedWhenTheKeyGivesItselfAway() {
        var quiz = new StringBuilder("id: q1\ntitle: T\ndraw: {classify: 1, stage: 1}\nquestions:\n");
        for (int i = 0; i < 6; i++) {
            quiz.append("""
                      - id: a%d
                        kind: single
                        objective: %s
                        stem: What?
                        options:
                          - {text: Short, feedback: F}
                          - {text: A much longer option with a reason, correct: true, feedback: F}
                          - {text: Brief, feedback: F}
                    """.formatted(i, i < 3 ? "classify" : "stage"));
        }
        assertThat(new QuizFolder().with("q.yaml", quiz.toString()).told())
                .containsExactly(
                        "quizzes/q.yaml:4: warning: In all 6 questions with one right option it stands in place 2."
                                + " Learners see an order drawn by lot, but whoever reviews this file does not.",
                        "quizzes/q.yaml:4: warning: In 6 of 6 questions with one right option it is clearly the"
                                + " longest; readers learn to pick it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words",
                "- a list",
                "id: a\nid: b\n",
                "id: [\n",
                "id: \t tab: x: y",
                "questions: &a [*a]\n",
                "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n",
                "id: !!java.lang.Runtime x\n",
                "questions: {a: 1}\n",
                "questions: [1, [2], {3: 4}]\n",
                "draw: [1]\nquestions: text\n",
                "? [a]\n: b\n",
                "---\nid: a\n---\nid: b\n"
            })
    void thatIsHostileIsToldAndNothingBreaks(String text) {
        assertThat(new QuizFolder().with("q.yaml", text).told()).anyMatch(told -> told.contains(": error: "));
    }

    @Test
    void thatIsDeepIsRefused() {
        assertThat(new QuizFolder().with("q.yaml", "a: " + "[".repeat(10_000)).told())
                .anyMatch(told -> told.contains(": error: "));
    }

    /** Lines dropped, doubled, cut or shifted at random never break the reader. */
    @Test
    void neverBreaksTheReader() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int run = 0; run < 1_500; run++) {
            var lines = new ArrayList<>(List.of(QuizFolder.SOUND.split("\n")));
            for (int change = 1 + random.nextInt(4); change > 0; change--) {
                int i = random.nextInt(lines.size());
                switch (random.nextInt(4)) {
                    case 0 -> lines.remove(i);
                    case 1 -> lines.add(i, lines.get(i));
                    case 2 ->
                        lines.set(
                                i,
                                lines.get(i)
                                        .substring(
                                                0, random.nextInt(lines.get(i).length() + 1)));
                    default -> lines.set(i, "  " + lines.get(i));
                }
            }
            try {
                new QuizFolder().with("q.yaml", String.join("\n", lines)).told();
            } catch (RuntimeException broken) {
                throw new AssertionError("Seed " + seed + ", run " + run + "\n" + String.join("\n", lines), broken);
            }
        }
    }

    @Test
    void holdsNothingButQuizzes() {
        assertThat(new QuizFolder().with("notes.md", "# Notes").told())
                .contains("quizzes/notes.md:1: error: Only quizzes, with names that end in “.yaml”, belong in this"
                        + " folder.");
    }

    /** What can be wrong with bins, gaps and levels, each told where it stands. */
    @Test
    void tellsWhatIsWrongWithTheOtherKinds() {
        assertThat(new QuizFolder().with("broken.yaml", """
                                id: broken
                                title: Broken
                                draw:
                                  stage: 1
                                questions:
                                  - id: b1
                                    kind: categorise
                                    objective: stage
                                    difficulty: tricky
                                    stem: Where?
                                    bins: [One, Two]
                                    items:
                                      - {text: A, bin: One, feedback: F}
                                      - {text: B, bin: Three, feedback: F}
                                      - {text: C, bin: Two}
                                  - id: b2
                                    kind: cloze
                                    objective: stage
                                    review: gone
                                    stem: Fill.
                                    text: A {1} and {1} and {4}, [not](https://example.org/{3}).
                                    gaps:
                                      - {accept: [x], options: [y, z]}
                                      - {options: [y, z], answer: q}
                                      - {feedback: Nothing else}
                                  - id: b3
                                    kind: long-answer
                                    objective: stage
                                    stem: Write.
                                    words: {least: 100, most: 50}
                                    levels: [one, two, three]
                                """).told())
                .anyMatch(told -> told.contains(":9: error: “difficulty” is “tricky”; it can be easy, hard, medium."))
                .anyMatch(told -> told.contains(":14: error: “bins” has no “Three”."))
                .anyMatch(told -> told.contains(":15: error: “feedback” is missing"))
                .anyMatch(told -> told.contains(":19: error: “review” is “gone”; it can be draft, retired, reviewed."))
                .anyMatch(told ->
                        told.contains(":21: error: Gap 1 must stand in the text once, as {1}; it stands there 2"))
                .anyMatch(told ->
                        told.contains(":21: error: Gap 2 must stand in the text once, as {2}; it stands there not"))
                .anyMatch(told -> told.contains(":21: error: Gap 3 must stand in the text once"))
                .anyMatch(told -> told.contains(":21: error: “gaps” has nothing for {4}."))
                .anyMatch(told -> told.contains(":23: error: “options” does not go together with “accept”."))
                .anyMatch(told -> told.contains(":24: error: “q” is none of the options."))
                .anyMatch(told -> told.contains(":25: error: A gap needs “accept”"))
                .anyMatch(told -> told.contains(":30: error: “most” must not be less than “least”."))
                .anyMatch(told -> told.contains(":31: error: “levels” must have exactly 4 entries; here are 3."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attempts: {most: 0} | “most” is “0”; it must be a whole number from 1 to 20.",
                "attempts: {often: 3} | “often” is not known here.",
                "attempts: {most: 3, wait-hours: -1} | “wait-hours” is “-1”",
                "time-limit: half an hour | “time-limit” is “half an hour”",
                "time-limit: 601 | it must be a whole number from 1 to 600.",
                "closes: tomorrow | “tomorrow” is no closing time; it must be like “2027-03-01T18:00 Europe/Oslo”",
                "closes: 2027-03-01T18:00 Europe/Olso | is no closing time",
                "closes: 2027-03-28T02:30 Europe/Oslo | warning: Clocks in Europe/Oslo are put forward over",
                "review: after-close | “after-close” needs a quiz that “closes”.",
                "review: sometimes | it can be after-attempt, after-close, never."
            })
    void tellsWhichRulesCannotBeKept(String rule, String told) {
        assertThat(new QuizFolder()
                        .with("q.yaml", QuizFolder.SOUND.replace("pass: 75\n", "pass: 75\n" + rule + "\n"))
                        .told())
                .singleElement()
                .asString()
                .contains(told);
    }
}
