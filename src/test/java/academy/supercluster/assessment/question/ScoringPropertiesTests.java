/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.shared.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every task and every answer; each run has its own seed, which a failure tells. */
class ScoringPropertiesTests {

    private static final int RUNS = 5_000;

    @Test
    void aScoreLiesBetweenNothingAndEverything() {
        forAny(random -> {
            var task = Tasks.random(random);
            assertThat(Scoring.score(task, Tasks.answer(task, random)).value()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void theKeyEarnsEverythingAndNothingElseDoes() {
        forAny(random -> {
            var task = Tasks.random(random);
            if (task instanceof Task.LongAnswer) {
                assertThat(Scoring.score(task, new Answer.Prose("Anything at all")))
                        .isEqualTo(Share.NOTHING);
                return;
            }
            assertThat(Scoring.score(task, key(task)).isEverything()).isTrue();
            var answer = Tasks.answer(task, random);
            if (!(task instanceof Task.Numeric || task instanceof Task.Short || task instanceof Task.Cloze)) {
                assertThat(Scoring.score(task, answer).isEverything()).isEqualTo(answer.equals(key(task)));
            }
        });
    }

    @Test
    void oneMoreThingRightNeverEarnsLess() {
        forAny(random -> {
            var task = Tasks.random(random);
            var answer = Tasks.answer(task, random);
            var better = better(task, answer, random);
            assertThat(Scoring.score(task, better).value())
                    .as("%s after %s", better, answer)
                    .isGreaterThanOrEqualTo(Scoring.score(task, answer).value());
        });
    }

    @Test
    void theOrderInWhichThingsAreShownChangesNothing() {
        forAny(random -> {
            var task = Tasks.random(random);
            var answer = Tasks.answer(task, random);
            var arrangement = Arrangement.draw(task, random);
            var shown = arrangement.shown(answer);
            assertThat(arrangement.authored(shown)).isEqualTo(answer);
            assertThat(Arrangement.parse(arrangement.toString())).isEqualTo(arrangement);
        });
    }

    /** Bins and gaps are places of their own: what is right in one never depends on another. */
    @Test
    void eachThingAndEachGapEarnsForItself() {
        forAny(random -> {
            var task = Tasks.random(random);
            var answer = Tasks.answer(task, random);
            if (task instanceof Task.Categorise bins && answer instanceof Answer.Placing placing) {
                var one = java.util.stream.IntStream.range(0, bins.items().size())
                        .filter(i ->
                                placing.bins().get(i) == bins.items().get(i).bin())
                        .count();
                assertThat(Scoring.score(task, answer).value())
                        .isEqualTo((double) one / bins.items().size());
            }
            if (task instanceof Task.Cloze cloze && answer instanceof Answer.Filled filled) {
                double sum = 0;
                for (int i = 0; i < cloze.gaps().size(); i++) {
                    var alone = new ArrayList<Answer>(filled.gaps().stream()
                            .map(part -> part instanceof Answer.Choice
                                    ? new Answer.Choice(Answer.NONE)
                                    : (Answer) new Answer.Typed(""))
                            .toList());
                    alone.set(i, filled.gaps().get(i));
                    sum += Scoring.score(task, new Answer.Filled(alone)).value();
                }
                assertThat(Scoring.score(task, answer).value())
                        .isCloseTo(sum, org.assertj.core.data.Offset.offset(1e-9));
            }
        });
    }

    @Test
    void aHigherMarkNeverEarnsLess() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(Scoring::marked))
                .containsExactly(new Share(0, 3), new Share(1, 3), new Share(2, 3), new Share(3, 3));
    }

    @Test
    void theOrderInWhichWordsAreTypedChangesNothing() {
        forAny(random -> {
            var task = Tasks.random(random);
            if (task instanceof Task.Short && Tasks.answer(task, random) instanceof Answer.Words words) {
                var other = new ArrayList<>(words.texts());
                Arrangement.shuffle(other, random);
                assertThat(Scoring.score(task, new Answer.Words(other))).isEqualTo(Scoring.score(task, words));
            }
        });
    }

    @Test
    void thingsToBeOrderedNeverStandInTheRightOrderAlready() {
        forAny(random -> {
            var arrangement = Arrangement.draw(Tasks.FUNCTIONS, random);
            assertThat(arrangement.authored()).isNotEqualTo(List.of(0, 1, 2, 3, 4));
        });
    }

    @Test
    void aSeedDrawsTheSameForEver() {
        assertThat(Arrangement.draw(Tasks.FUNCTIONS, new Random(42))).hasToString("1,2,3,4,0");
        assertThat(Arrangement.draw(Tasks.TRAITS, new Random(7))).hasToString("3,0,1,2,5,4");
    }

    @Test
    void answersSurviveBeingWrittenAndRead() {
        forAny(random -> {
            var task = Tasks.random(random);
            var answer = Tasks.answer(task, random);
            assertThat(AnswerJson.read(task, AnswerJson.write(answer))).isEqualTo(answer);
        });
    }

    @Test
    void aResultIsRoundedDownAndExact() {
        assertThat(Share.mean(List.of())).isEqualTo(Percent.NONE);
        assertThat(Share.mean(List.of(new Share(1, 3), new Share(2, 3), new Share(3, 5), new Share(8, 5 + 3))))
                .isEqualTo(new Percent(65));
        // Eleven questions, each four of five: not a hair less than 80 %.
        assertThat(Share.mean(java.util.Collections.nCopies(11, new Share(4, 5))))
                .isEqualTo(new Percent(80));
        forAny(random -> {
            var shares = random.ints(1 + random.nextInt(30), 1, 17)
                    .mapToObj(whole -> new Share(random.nextInt(whole + 1), whole))
                    .toList();
            var mean = shares.stream().mapToDouble(Share::value).average().orElseThrow() * 100;
            assertThat((double) Share.mean(shares).value()).isBetween(mean - 1, mean + 1e-9);
            assertThat(Share.mean(shares).equals(Percent.ALL))
                    .isEqualTo(shares.stream().allMatch(Share::isEverything));
        });
    }

    private static Answer key(Task task) {
        return switch (task) {
            case Task.Single single -> new Answer.Choice(right(single.options()));
            case Task.Multiple multiple -> new Answer.Choices(rights(multiple.options()));
            case Task.Match match ->
                new Answer.Matches(
                        IntStream.range(0, match.pairs().size()).boxed().toList());
            case Task.Numeric numeric -> new Answer.Typed(numeric.answer().toPlainString());
            case Task.TrueFalseReason statement -> new Answer.Verdict(statement.answer(), right(statement.reasons()));
            case Task.Order order ->
                new Answer.Ordering(
                        IntStream.range(0, order.items().size()).boxed().toList());
            case Task.Situational situation ->
                new Answer.Ratings(
                        situation.options().stream().map(Task.Response::key).toList());
            case Task.Short words ->
                new Answer.Words(words.accept().stream().map(List::getFirst).toList());
            case Task.Categorise bins ->
                new Answer.Placing(bins.items().stream().map(Task.Binned::bin).toList());
            case Task.Cloze cloze ->
                new Answer.Filled(IntStream.range(0, cloze.gaps().size())
                        .mapToObj(i -> filled(cloze.gaps().get(i), cloze.firstOption(i)))
                        .toList());
            case Task.LongAnswer _ -> new Answer.Prose("Anything");
        };
    }

    private static Answer filled(Gap gap, int first) {
        return gap instanceof Gap.Chosen chosen
                ? new Answer.Choice(first + chosen.answer())
                : new Answer.Typed(gap.right());
    }

    /** The answer with one of its parts, or two that stand the wrong way round, put right. */
    private static Answer better(Task task, Answer answer, Random random) {
        return switch (answer) {
            case Answer.Choices choices -> {
                var options = new TreeSet<>(choices.options());
                var right = rights(((Task.Multiple) task).options());
                int option = random.nextInt(task.arranged());
                if (right.contains(option)) {
                    options.add(option);
                } else if (options.size() > 1 || !options.contains(option)) {
                    options.remove(option);
                }
                yield new Answer.Choices(options);
            }
            case Answer.Matches matches ->
                new Answer.Matches(with(matches.rights(), ((Answer.Matches) key(task)).rights(), random));
            case Answer.Ratings ratings -> {
                var nearer = new ArrayList<>(ratings.ratings());
                int i = random.nextInt(nearer.size());
                int key = ((Task.Situational) task).options().get(i).key();
                int now = nearer.get(i);
                nearer.set(i, now == Answer.NONE ? 1 + random.nextInt(5) : now + Integer.signum(key - now));
                yield new Answer.Ratings(nearer);
            }
            case Answer.Ordering ordering -> {
                // Two that stand side by side the wrong way round are swapped.
                var items = new ArrayList<>(ordering.items());
                for (int i = 0; i + 1 < items.size(); i++) {
                    if (items.get(i) > items.get(i + 1)) {
                        java.util.Collections.swap(items, i, i + 1);
                        break;
                    }
                }
                yield new Answer.Ordering(items);
            }
            case Answer.Words words -> {
                var texts = new ArrayList<>(words.texts());
                int missing =
                        ShortText.found(((Task.Short) task).accept(), texts).indexOf(false);
                int free = texts.indexOf("");
                if (missing >= 0 && free >= 0) {
                    texts.set(free, ((Task.Short) task).accept().get(missing).getFirst());
                }
                yield new Answer.Words(texts);
            }
            case Answer.Verdict verdict -> new Answer.Verdict(((Task.TrueFalseReason) task).answer(), verdict.reason());
            case Answer.Placing placing ->
                new Answer.Placing(with(placing.bins(), ((Answer.Placing) key(task)).bins(), random));
            case Answer.Filled filled ->
                new Answer.Filled(with(filled.gaps(), ((Answer.Filled) key(task)).gaps(), random));
            case Answer.Choice _, Answer.Typed _, Answer.Prose _ -> key(task);
        };
    }

    private static <T> List<T> with(List<T> answer, List<T> key, Random random) {
        var better = new ArrayList<>(answer);
        int i = random.nextInt(better.size());
        better.set(i, key.get(i));
        return better;
    }

    private static int right(List<Task.Option> options) {
        return rights(options).first();
    }

    private static TreeSet<Integer> rights(List<Task.Option> options) {
        var rights = new TreeSet<Integer>();
        IntStream.range(0, options.size()).filter(i -> options.get(i).correct()).forEach(rights::add);
        return rights;
    }

    private static void forAny(Consumer<Random> property) {
        long seed = new Random().nextLong();
        for (int run = 0; run < RUNS; run++) {
            try {
                property.accept(new Random(seed + run));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("Seed " + (seed + run), failed);
            }
        }
    }
}
