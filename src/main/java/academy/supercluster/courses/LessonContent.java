/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

import java.util.List;

/**
 * The text of one lesson, rendered and sanitised when the version was published. Immutable and shared between requests,
 * so that a thousand open lessons hold one copy. It is meant to stand in an element of the class {@code prose}.
 *
 * @param html what everybody sees at once; where a recall question or a decision stands in the text, it holds {@link
 *     #placeOf} of its id
 * @param recalls recall questions of a reading
 * @param decisions decisions of a case, in order
 * @param outcomeHtml what a case tells after the decisions; empty for other kinds
 * @param words number of words, for those who want to know
 */
public record LessonContent(
        String html, List<Recall> recalls, List<Decision> decisions, String outcomeHtml, int words) {

    public LessonContent {
        recalls = List.copyOf(recalls);
        decisions = List.copyOf(decisions);
    }

    /** The empty element that marks in {@link #html} where the recall question or decision with the id stands. */
    public static String placeOf(String id) {
        return "<div class=\"prose-place\" data-place=\"" + id + "\"></div>";
    }

    /** A question that asks back what was just read. */
    public record Recall(String id, String questionHtml, List<Option> options) {

        public Recall {
            options = List.copyOf(options);
        }
    }

    /**
     * One answer to a recall question. Its key is stable while its text is.
     *
     * @param key identifies the option within its question
     */
    public record Option(String key, String html, boolean right, String feedbackHtml) {}

    /** Something to decide before the outcome is told. */
    public sealed interface Decision {

        String id();

        /** What is to be decided. */
        String promptHtml();

        /** One option is chosen. */
        record Choice(String id, String promptHtml, List<Alternative> alternatives) implements Decision {

            public Choice {
                alternatives = List.copyOf(alternatives);
            }
        }

        /** Each row is put into a bin. */
        record Sort(String id, String promptHtml, List<Bin> bins, List<Row> rows) implements Decision {

            public Sort {
                bins = List.copyOf(bins);
                rows = List.copyOf(rows);
            }
        }
    }

    /** @param argued whether the case argues for it */
    public record Alternative(String key, String html, boolean argued, String commentHtml) {}

    public record Bin(String key, String label) {}

    /** @param bin key of the bin where the case puts the row */
    public record Row(String key, String html, String bin, String commentHtml) {}
}
