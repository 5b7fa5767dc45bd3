/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.assessment.question.Question;
import academy.supercluster.assessment.question.Task;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Habits that give a key away to readers who know nothing: always the same place, mostly the longest option. */
final class KeyHabits {

    private static final int ENOUGH_TO_JUDGE = 4;

    /** An option is the longest only if it is longer than the next by this factor. */
    private static final double CLEARLY = 1.15;

    private final List<List<Task.Option>> choices;

    KeyHabits(List<Question> questions) {
        choices = questions.stream()
                .flatMap(question -> choices(question.task()))
                .filter(options -> key(options) >= 0)
                .toList();
    }

    private static Stream<List<Task.Option>> choices(Task task) {
        return switch (task) {
            case Task.Single single -> Stream.of(single.options());
            case Task.TrueFalseReason statement -> Stream.of(statement.reasons());
            default -> Stream.empty();
        };
    }

    void warn(Consumer<String> author) {
        if (choices.size() < ENOUGH_TO_JUDGE) {
            return;
        }
        var places = choices.stream().map(KeyHabits::key).distinct().toList();
        if (places.size() == 1) {
            author.accept("In all " + choices.size() + " questions with one right option it stands in place "
                    + (places.getFirst() + 1)
                    + ". Learners see an order drawn by lot, but whoever reviews this file does not.");
        }
        long longest = choices.stream().filter(KeyHabits::keyIsLongest).count();
        if (longest * 2 > choices.size()) {
            author.accept("In " + longest + " of " + choices.size()
                    + " questions with one right option it is clearly the longest; readers learn to pick it.");
        }
    }

    private static int key(List<Task.Option> options) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).correct())
                .findFirst()
                .orElse(-1);
    }

    private static boolean keyIsLongest(List<Task.Option> options) {
        int key = options.get(key(options)).text().length();
        return options.stream()
                .filter(option -> !option.correct())
                .allMatch(option -> key > option.text().length() * CLEARLY);
    }
}
