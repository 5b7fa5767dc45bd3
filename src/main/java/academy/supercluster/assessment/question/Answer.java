/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.question;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a learner answered, one form for each kind of {@link Task}. Options are counted from 0; {@link #NONE} stands for
 * a part that is still open. An answer whose every part is open is no answer at all.
 */
public sealed interface Answer {

    /** An open part of an answer. */
    int NONE = -1;

    /** Whether something has been answered at all. */
    boolean given();

    /** Whether no part is open. */
    default boolean complete() {
        return given();
    }

    /** One option. */
    record Choice(int option) implements Answer {
        @Override
        public boolean given() {
            return option != NONE;
        }
    }

    /** The options held to be right. Marking none of them is no answer: at least one always is. */
    record Choices(SortedSet<Integer> options) implements Answer {
        public Choices {
            options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
        }

        @Override
        public boolean given() {
            return !options.isEmpty();
        }
    }

    /** For each left-hand text the right-hand one. */
    record Matches(List<Integer> rights) implements Answer {
        public Matches {
            rights = List.copyOf(rights);
        }

        @Override
        public boolean given() {
            return rights.stream().anyMatch(right -> right != NONE);
        }

        @Override
        public boolean complete() {
            return !rights.contains(NONE);
        }
    }

    /** A number as it was typed, unit and all. */
    record Typed(String text) implements Answer {
        @Override
        public boolean given() {
            return !text.isBlank();
        }
    }

    /** @param reason index of the reason, or {@link #NONE} */
    record Verdict(boolean verdict, int reason) implements Answer {
        @Override
        public boolean given() {
            return true;
        }

        @Override
        public boolean complete() {
            return reason != NONE;
        }
    }

    /** The items in the order in which they were put. */
    record Ordering(List<Integer> items) implements Answer {
        public Ordering {
            items = List.copyOf(items);
        }

        @Override
        public boolean given() {
            return true;
        }
    }

    /** For each response 1 to 5, or {@link #NONE}. */
    record Ratings(List<Integer> ratings) implements Answer {
        public Ratings {
            ratings = List.copyOf(ratings);
        }

        @Override
        public boolean given() {
            return ratings.stream().anyMatch(rating -> rating != NONE);
        }

        @Override
        public boolean complete() {
            return !ratings.contains(NONE);
        }
    }

    /** Words as they were typed, one text for each answer that is needed; empty where nothing was typed. */
    record Words(List<String> texts) implements Answer {
        public Words {
            texts = List.copyOf(texts);
        }

        @Override
        public boolean given() {
            return texts.stream().anyMatch(text -> !text.isBlank());
        }

        @Override
        public boolean complete() {
            return texts.stream().noneMatch(String::isBlank);
        }
    }

    /** For each thing the bin it was put into. */
    record Placing(List<Integer> bins) implements Answer {
        public Placing {
            bins = List.copyOf(bins);
        }

        @Override
        public boolean given() {
            return bins.stream().anyMatch(bin -> bin != NONE);
        }

        @Override
        public boolean complete() {
            return !bins.contains(NONE);
        }
    }

    /**
     * For each gap what was typed, or the option that was chosen, counted on over all gaps.
     *
     * @param gaps each {@link Typed} or {@link Choice}
     */
    record Filled(List<Answer> gaps) implements Answer {
        public Filled {
            gaps = List.copyOf(gaps);
        }

        @Override
        public boolean given() {
            return gaps.stream().anyMatch(Answer::given);
        }

        @Override
        public boolean complete() {
            return gaps.stream().allMatch(Answer::given);
        }
    }

    /** A text of several sentences. */
    record Prose(String text) implements Answer {
        @Override
        public boolean given() {
            return !text.isBlank();
        }

        /** Its words: what stands between spaces and has a letter or a digit. */
        public int words() {
            return (int) Arrays.stream(text.split("[\\s\\p{Z}]+"))
                    .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                    .count();
        }
    }
}
