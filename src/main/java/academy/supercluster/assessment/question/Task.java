/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a question asks to be done, key included: the eleven kinds. Lists stand in the author's order, in which answers
 * count their options from 0; a reader sees them in an order drawn for the attempt. Texts are Markdown, except the
 * accepted words of {@link Short}, the {@link Gap gaps} of {@link Cloze}, and units.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Task.Single.class, name = "single"),
    @JsonSubTypes.Type(value = Task.Multiple.class, name = "multiple"),
    @JsonSubTypes.Type(value = Task.Match.class, name = "match"),
    @JsonSubTypes.Type(value = Task.Numeric.class, name = "numeric"),
    @JsonSubTypes.Type(value = Task.TrueFalseReason.class, name = "true-false-reason"),
    @JsonSubTypes.Type(value = Task.Order.class, name = "order"),
    @JsonSubTypes.Type(value = Task.Situational.class, name = "situational"),
    @JsonSubTypes.Type(value = Task.Short.class, name = "short"),
    @JsonSubTypes.Type(value = Task.Categorise.class, name = "categorise"),
    @JsonSubTypes.Type(value = Task.Cloze.class, name = "cloze"),
    @JsonSubTypes.Type(value = Task.LongAnswer.class, name = "long-answer")
})
public sealed interface Task {

    @JsonIgnore
    QuestionKind type();

    /** How many things are shown whose order is drawn for each attempt. */
    int arranged();

    /** One of the options is right. */
    record Single(List<Option> options) implements Task {
        public Single {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.SINGLE;
        }

        @Override
        public int arranged() {
            return options.size();
        }
    }

    /** Some of the options are right. */
    record Multiple(List<Option> options) implements Task {
        public Multiple {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.MULTIPLE;
        }

        @Override
        public int arranged() {
            return options.size();
        }
    }

    /**
     * To each left-hand text belongs a right-hand one.
     *
     * @param distractors right-hand texts that belong nowhere; counted after those of the pairs
     */
    record Match(List<Pair> pairs, List<String> distractors) implements Task {
        public Match {
            pairs = List.copyOf(pairs);
            distractors = List.copyOf(distractors);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.MATCH;
        }

        @Override
        public int arranged() {
            return pairs.size() + distractors.size();
        }

        /** The right-hand texts in the author's order: those of the pairs, then the distractors. */
        public String right(int index) {
            return index < pairs.size() ? pairs.get(index).right() : distractors.get(index - pairs.size());
        }
    }

    /**
     * A number within a tolerance.
     *
     * @param tolerance absolute, not negative; its ends are right
     * @param unit as it may be typed along; may be empty
     * @param near typical slips with what to say about them, the first that fits is told
     */
    record Numeric(
            BigDecimal answer,
            BigDecimal tolerance,
            String unit,
            String feedbackRight,
            String feedbackWrong,
            List<Near> near)
            implements Task {

        public Numeric {
            answer = answer.stripTrailingZeros();
            tolerance = tolerance.stripTrailingZeros();
            near = List.copyOf(near);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.NUMERIC;
        }

        @Override
        public int arranged() {
            return 0;
        }
    }

    /** A verdict on a statement, and the reason for it. */
    record TrueFalseReason(boolean answer, String feedbackTrue, String feedbackFalse, List<Option> reasons)
            implements Task {
        public TrueFalseReason {
            reasons = List.copyOf(reasons);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.TRUE_FALSE_REASON;
        }

        @Override
        public int arranged() {
            return reasons.size();
        }
    }

    /** Things to be put in order; written in the right one. */
    record Order(List<Item> items) implements Task {
        public Order {
            items = List.copyOf(items);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.ORDER;
        }

        @Override
        public int arranged() {
            return items.size();
        }
    }

    /**
     * Responses to a situation, each to be rated from 1, harmful, to 5, very effective.
     *
     * @param rated whether a panel has rated the key; a draft gives feedback and never counts
     */
    record Situational(List<Response> options, boolean rated) implements Task {
        public Situational {
            options = List.copyOf(options);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.SITUATIONAL;
        }

        @Override
        public int arranged() {
            return options.size();
        }
    }

    /**
     * Short answers in the learner's own words, in any order.
     *
     * @param accept for each needed answer the variants that are accepted, the best first
     */
    record Short(List<List<String>> accept, String feedbackRight, String feedbackWrong) implements Task {
        public Short {
            accept = accept.stream().map(List::copyOf).toList();
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.SHORT;
        }

        @Override
        public int arranged() {
            return 0;
        }
    }

    /**
     * Things to be put into bins.
     *
     * @param bins shown in the author's order
     */
    record Categorise(List<String> bins, List<Binned> items) implements Task {
        public Categorise {
            bins = List.copyOf(bins);
            items = List.copyOf(items);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.CATEGORISE;
        }

        @Override
        public int arranged() {
            return items.size();
        }
    }

    /**
     * A text with gaps to be filled.
     *
     * @param text holds {1}, {2} and so on, each once, where the gaps are
     * @param gaps the first fills {1}; the options of all of them are counted on, from 0
     */
    record Cloze(String text, List<Gap> gaps) implements Task {
        public Cloze {
            gaps = List.copyOf(gaps);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.CLOZE;
        }

        @Override
        public int arranged() {
            return options().size();
        }

        /** The options of all gaps, those of the first gap first. */
        public List<String> options() {
            return gaps.stream().flatMap(gap -> gap.options().stream()).toList();
        }

        /** The number that the first option of the gap has among those of all gaps. */
        public int firstOption(int gap) {
            return gaps.stream()
                    .limit(gap)
                    .mapToInt(each -> each.options().size())
                    .sum();
        }
    }

    /**
     * A text of the learner's own, marked by a mentor in four levels. How long it should be is told, not enforced.
     *
     * @param least words that do it justice
     * @param most words that it should not exceed
     * @param levels what a text of each level is like, the lowest first; exactly {@value #LEVELS}
     */
    record LongAnswer(int least, int most, List<String> levels) implements Task {

        /** How many levels there are. */
        public static final int LEVELS = 4;

        public LongAnswer {
            levels = List.copyOf(levels);
        }

        @Override
        public QuestionKind type() {
            return QuestionKind.LONG_ANSWER;
        }

        @Override
        public int arranged() {
            return 0;
        }
    }

    /** Something to choose. */
    record Option(String text, boolean correct, String feedback) {}

    /** What belongs together. */
    record Pair(String left, String right, String feedback) {}

    /** A step of an order; the feedback may be empty. */
    record Item(String text, String feedback) {}

    /** @param key 1, harmful, to 5, very effective */
    record Response(String text, int key, String feedback) {}

    /** @param bin index of the bin it belongs into */
    record Binned(String text, int bin, String feedback) {}

    /** A typical slip of a calculation. */
    record Near(BigDecimal value, BigDecimal tolerance, String feedback) {
        public Near {
            value = value.stripTrailingZeros();
            tolerance = tolerance.stripTrailingZeros();
        }
    }
}
