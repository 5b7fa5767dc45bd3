/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import academy.supercluster.assessment.question.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns Moodle's numerical question into ours: one right number with its tolerance, and typical slips. */
final class NumberFromMoodle {

    private final Consumer<String> changed;

    NumberFromMoodle(Consumer<String> changed) {
        this.changed = changed;
    }

    Task task(MoodleTask.Numerical numerical) {
        MoodleTask.@Nullable Number right = null;
        var wrong = "";
        var near = new ArrayList<Task.Near>();
        for (var answer : numerical.answers()) {
            var value = answer.value();
            if (value == null) {
                if (answer.weight().signum() > 0) {
                    throw new ItemRefused("any number earns " + FromMoodle.percent(answer.weight()));
                }
                wrong = answer.feedback();
            } else if (answer.weight().compareTo(BigDecimal.valueOf(100)) >= 0) {
                if (right != null) {
                    throw new ItemRefused("two numbers earn 100 %, and one can be right");
                }
                right = answer;
            } else {
                near.add(slip(answer, value));
            }
        }
        if (right == null) {
            throw new ItemRefused("no number earns 100 %");
        }
        return new Task.Numeric(
                java.util.Objects.requireNonNull(right.value()),
                right.tolerance(),
                unit(numerical.units()),
                right.feedback(),
                wrong,
                near);
    }

    private Task.Near slip(MoodleTask.Number answer, BigDecimal value) {
        if (answer.weight().signum() != 0) {
            changed.accept("the " + FromMoodle.percent(answer.weight()) + " for " + value.toPlainString()
                    + " were dropped: it is a typical slip here");
        }
        return new Task.Near(value, answer.tolerance(), answer.feedback());
    }

    private String unit(List<String> units) {
        if (units.size() > 1) {
            changed.accept("of several units the first, “" + FromMoodle.brief(units.getFirst()) + "”, was kept");
        }
        return units.isEmpty() ? "" : units.getFirst();
    }

    /**
     * A number as Moodle writes it.
     *
     * @throws ItemRefused if it is none, or unreasonably long
     */
    static BigDecimal number(String text) {
        var number = text.strip().replace('\u2212', '-').replace(',', '.');
        if (number.length() > 30 || !number.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,2})?")) {
            throw new ItemRefused("“" + FromMoodle.brief(text) + "” is no number");
        }
        var read = new BigDecimal(number);
        if (read.signum() != 0 && (read.precision() - read.scale() > 25 || read.scale() > 25)) {
            throw new ItemRefused("“" + FromMoodle.brief(text) + "” has too many digits");
        }
        return read;
    }

    /** The same for a tolerance, which cannot be negative. */
    static BigDecimal tolerance(String text) {
        var tolerance = text.isBlank() ? BigDecimal.ZERO : number(text);
        if (tolerance.signum() < 0) {
            throw new ItemRefused("the tolerance is negative");
        }
        return tolerance;
    }
}
