/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/** A gap of a {@link Task.Cloze} and what fills it. Words and options are plain text, the feedback is Markdown. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Gap.Typed.class, name = "typed"),
    @JsonSubTypes.Type(value = Gap.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Gap.Calculated.class, name = "calculated")
})
public sealed interface Gap {

    /** Shown with any answer; may be empty. */
    String feedback();

    Gap withFeedback(String other);

    /** What is to be shown as right. */
    String right();

    /** What there is to choose from; nothing where something is typed. */
    default List<String> options() {
        return List.of();
    }

    /** @param firstOption the number that the first option of this gap has among those of all gaps */
    boolean isFilledBy(Answer part, int firstOption);

    /**
     * A word or a few.
     *
     * @param accept the variants that are accepted, the best first; compared as {@link ShortText} says
     */
    record Typed(List<String> accept, String feedback) implements Gap {
        public Typed {
            accept = List.copyOf(accept);
        }

        @Override
        public Gap withFeedback(String other) {
            return new Typed(accept, other);
        }

        @Override
        public String right() {
            return accept.getFirst();
        }

        @Override
        public boolean isFilledBy(Answer part, int firstOption) {
            return part instanceof Answer.Typed typed
                    && typed.given()
                    && accept.stream().map(ShortText::normalised).anyMatch(ShortText.normalised(typed.text())::equals);
        }
    }

    /** @param answer index of the option that is right */
    record Chosen(List<String> options, int answer, String feedback) implements Gap {
        public Chosen {
            options = List.copyOf(options);
        }

        @Override
        public Gap withFeedback(String other) {
            return new Chosen(options, answer, other);
        }

        @Override
        public String right() {
            return options.get(answer);
        }

        @Override
        public boolean isFilledBy(Answer part, int firstOption) {
            return part instanceof Answer.Choice choice && choice.option() == firstOption + answer;
        }
    }

    /**
     * A number within a tolerance, read as {@link TypedNumber} says.
     *
     * @param tolerance absolute, not negative; its ends are right
     * @param unit stands behind the gap, and may be typed along; may be empty
     */
    record Calculated(BigDecimal answer, BigDecimal tolerance, String unit, String feedback) implements Gap {
        public Calculated {
            answer = answer.stripTrailingZeros();
            tolerance = tolerance.stripTrailingZeros();
        }

        @Override
        public Gap withFeedback(String other) {
            return new Calculated(answer, tolerance, unit, other);
        }

        @Override
        public String right() {
            return answer.toPlainString();
        }

        @Override
        public boolean isFilledBy(Answer part, int firstOption) {
            return part instanceof Answer.Typed typed
                    && TypedNumber.readings(typed.text(), unit).stream()
                            .anyMatch(number -> TypedNumber.within(number, answer, tolerance));
        }
    }
}
