/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.exchange;

import java.util.List;

/**
 * Questions written in a format of another system.
 *
 * @param text the file
 * @param items what became of each question, in order
 */
public record QuestionExport(QuestionFormat format, String text, List<WrittenItem> items) {

    public QuestionExport {
        items = List.copyOf(items);
    }

    /** How many questions the file holds. */
    public long written() {
        return items.size() - refused();
    }

    public long refused() {
        return items.stream()
                .filter(item -> item.fate() == ReadItem.Fate.REFUSED)
                .count();
    }
}
