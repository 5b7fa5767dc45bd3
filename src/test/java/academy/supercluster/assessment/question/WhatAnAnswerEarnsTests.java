/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors for each kind. */
class WhatAnAnswerEarnsTests {

    @Test
    void noAnswerEarnsNothing() {
        for (var task : Tasks.ALL) {
            assertThat(Scoring.score(task, null).value()).isZero();
        }
    }

    @Test
    void anAnswerToAnotherKindIsAnError() {
        assertThatThrownBy(() -> Scoring.score(Tasks.ECOSYSTEM, new Answer.Typed("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSingleChoiceIsRightOrNot() {
        assertThat(Scoring.score(Tasks.ECOSYSTEM, new Answer.Choice(0))).isEqualTo(new Share(1, 1));
        assertThat(Scoring.score(Tasks.ECOSYSTEM, new Answer.Choice(1))).isEqualTo(new Share(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"0 2 4 5, 6", "0 2 4, 5", "0 1 2 4 5, 5", "0 1 2 3 4 5, 4", "1 3, 0", "1, 1", "0, 3", "'', 0"})
    void aMultipleChoiceEarnsAShareForEachOptionDecidedRightly(String chosen, int rightly) {
        var options = new TreeSet<Integer>();
        for (var option : chosen.split(" ")) {
            if (!option.isEmpty()) {
                options.add(Integer.valueOf(option));
            }
        }
        assertThat(Scoring.score(Tasks.TRAITS, new Answer.Choices(options)).value())
                .isEqualTo(rightly / 6.0);
    }

    @Test
    void aMatchEarnsAShareForEachPair() {
        assertThat(matched(0, 1, 2, 3)).isEqualTo(new Share(4, 4));
        assertThat(matched(0, 2, 1, 3)).isEqualTo(new Share(2, 4));
        assertThat(matched(0, Answer.NONE, Answer.NONE, 4)).isEqualTo(new Share(1, 4));
        assertThat(matched(4, 4, 4, 4)).isEqualTo(new Share(0, 4));
        assertThat(matched(1, 1, 1, 1)).isEqualTo(new Share(1, 4));
    }

    private static Share matched(Integer... rights) {
        return Scoring.score(Tasks.MODELS, new Answer.Matches(List.of(rights)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.2", "24,2", "24.2 %", "24,2%", "23.2", "25.2", "24", "24 per cent", " 24.20 ", "٢٤٫٢"})
    void aNumberIsRightWithinItsTolerance(String typed) {
        assertThat(Scoring.score(Tasks.GROWTH, new Answer.Typed(typed)).isEverything())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23.19", "25.21", "-24.2", "242", "0.242", "about 24", "24 25", "", "24.2 members"})
    void andWrongOutside(String typed) {
        assertThat(Scoring.score(Tasks.GROWTH, new Answer.Typed(typed)).value()).isZero();
    }

    @Test
    void aReasonCountsWithTheRightVerdictOnly() {
        assertThat(judged(false, 0)).isEqualTo(new Share(2, 2));
        assertThat(judged(false, 1)).isEqualTo(new Share(1, 2));
        assertThat(judged(false, Answer.NONE)).isEqualTo(new Share(1, 2));
        assertThat(judged(true, 0)).isEqualTo(new Share(0, 2));
    }

    private static Share judged(boolean verdict, int reason) {
        return Scoring.score(Tasks.SIZE, new Answer.Verdict(verdict, reason));
    }

    @Test
    void anOrderEarnsAShareForEachPairOfNeighboursInTheRightOrder() {
        assertThat(ordered(0, 1, 2, 3, 4)).isEqualTo(new Share(4, 4));
        assertThat(ordered(4, 3, 2, 1, 0)).isEqualTo(new Share(0, 4));
        assertThat(ordered(1, 0, 2, 3, 4)).isEqualTo(new Share(3, 4));
        // The last step put first breaks one pair only.
        assertThat(ordered(4, 0, 1, 2, 3)).isEqualTo(new Share(3, 4));
        // 0 before 1, 2 before 3; but 2 before 1 and 4 before 3.
        assertThat(ordered(2, 4, 3, 0, 1)).isEqualTo(new Share(2, 4));
    }

    private static Share ordered(Integer... items) {
        return Scoring.score(Tasks.FUNCTIONS, new Answer.Ordering(List.of(items)));
    }

    @Nested
    class InASituation {

        /** The drafts of the field's report with the greatest distance computed there. */
        @ParameterizedTest
        @CsvSource({"1 5 2 3, 13", "1 5 2 4, 14", "1 5 3 2, 13", "2 5 1 2, 14", "1 5 2 2, 14", "1 5 2 1, 15", "3 3 3, 6"
        })
        void theGreatestDistanceIsThatOfTheKey(String key, int greatest) {
            assertThat(Scoring.greatestDistance(numbers(key))).isEqualTo(greatest);
        }

        @ParameterizedTest
        @CsvSource({"1 5 2 4, 14", "5 1 5 1, 0", "2 5 2 4, 13", "1 4 3 5, 11", "3 3 3 3, 8", "1 5 -1 4, 11"})
        void theShareIsOneLessTheDistanceOverTheGreatest(String ratings, int left) {
            assertThat(Scoring.score(Tasks.WORD, new Answer.Ratings(numbers(ratings))))
                    .isEqualTo(new Share(left, 14));
        }

        @Test
        void aDraftNeverCounts() {
            var draft = new Question("q1", "o1", null, "", "", List.of(), Tasks.situation(false, 1, 5, 2));
            var rated = new Question("q1", "o1", null, "", "", List.of(), Tasks.situation(true, 1, 5, 2));
            assertThat(draft.counts()).isFalse();
            assertThat(rated.counts()).isTrue();
        }

        private static List<Integer> numbers(String text) {
            return java.util.Arrays.stream(text.split(" "))
                    .map(Integer::valueOf)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "entrepreneurs, risk capital, 2",
        "Risk-Capital, Start Ups, 2",
        "startups, founders, 1",
        "STARTUPS, Investors., 2",
        "entrepreneurs, entrepreneurs, 1",
        "Entrepréneurs, vénture  capital, 2",
        "universities, government, 0",
        "'', capital, 1"
    })
    void shortAnswersAreFoundInAnyOrderAndSpelling(String first, String second, int found) {
        assertThat(Scoring.score(Tasks.GROUPS, new Answer.Words(List.of(first, second))))
                .isEqualTo(new Share(found, 2));
    }

    @Test
    void overlappingVariantsAreAssignedInTheLearnersFavour() {
        var task = new Task.Short(List.of(List.of("capital", "funds"), List.of("capital")), "", "");
        assertThat(Scoring.score(task, new Answer.Words(List.of("capital", "funds"))))
                .isEqualTo(new Share(2, 2));
    }

    @ParameterizedTest
    @CsvSource({"0 1 2 0, 4", "0 1 2 -1, 3", "2 2 2 2, 1", "1 2 0 1, 0", "-1 -1 -1 -1, 0", "1 1 1 0, 2"})
    void thingsInBinsEarnAShareEach(String bins, int right) {
        var placing = new Answer.Placing(
                java.util.Arrays.stream(bins.split(" ")).map(Integer::valueOf).toList());
        assertThat(Scoring.score(Tasks.TRUST, placing).value()).isEqualTo(right / 4.0);
    }

    @ParameterizedTest
    @CsvSource({
        "Super-Cluster, '24,2 %', 1, 3",
        "supercluster, 25.2, 1, 3",
        "supercluster, 25.21, 1, 2",
        "'', 24, 0, 1",
        "super cluster, '', -1, 1",
        "cluster, about 24, 2, 0"
    })
    void gapsEarnAShareEach(String word, String number, int option, int right) {
        var filled =
                new Answer.Filled(List.of(new Answer.Typed(word), new Answer.Typed(number), new Answer.Choice(option)));
        assertThat(Scoring.score(Tasks.SENTENCE, filled).value()).isEqualTo(right / 3.0);
        assertThat(Scoring.isReadable(Tasks.SENTENCE, filled)).isEqualTo(!number.startsWith("about"));
    }

    @Test
    void anOptionOfOneGapNeverFillsAnother() {
        var option = new Gap.Chosen(List.of("a", "b"), 0, "");
        var twice = new Task.Cloze("{1} {2}", List.of(option, option));
        assertThat(Scoring.score(twice, new Answer.Filled(List.of(new Answer.Choice(0), new Answer.Choice(0)))))
                .isEqualTo(new Share(1, 2));
        assertThat(Scoring.score(twice, new Answer.Filled(List.of(new Answer.Choice(0), new Answer.Choice(2)))))
                .isEqualTo(new Share(2, 2));
    }

    @Test
    void aLongAnswerEarnsNothingUntilItIsMarked() {
        var prose = new Answer.Prose("It depends on what we can show.");
        assertThat(Scoring.score(Tasks.LETTER, prose)).isEqualTo(Share.NOTHING);
        assertThat(Scoring.needsMark(Tasks.LETTER, prose)).isTrue();
        assertThat(Scoring.needsMark(Tasks.LETTER, new Answer.Prose(" \n"))).isFalse();
        assertThat(Scoring.needsMark(Tasks.LETTER, null)).isFalse();
        assertThat(Scoring.needsMark(Tasks.GROUPS, new Answer.Words(List.of("a", "b"))))
                .isFalse();
        assertThat(prose.words()).isEqualTo(7);
        assertThat(new Answer.Prose("We – the board –\u00a0sign, don’t we?").words())
                .isEqualTo(6);
    }

    @Test
    void onlyAReviewedQuestionCountsAndARetiredOneIsNoTrial() {
        for (var review : Question.ReviewState.values()) {
            var question = new Question("q1", "o1", null, "", "", List.of(), null, review, Tasks.TRUST);
            assertThat(question.counts()).isEqualTo(review == Question.ReviewState.REVIEWED);
            assertThat(question.isOnTrial()).isEqualTo(review == Question.ReviewState.DRAFT);
            assertThat(question.isDrawn()).isEqualTo(review != Question.ReviewState.RETIRED);
        }
        var rated = Tasks.situation(true, 1, 5, 2);
        assertThat(new Question("q1", "o1", null, "", "", List.of(), null, Question.ReviewState.DRAFT, rated).counts())
                .isFalse();
    }
}
