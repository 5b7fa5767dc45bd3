/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, or a field of a form.
 *
 * @param hint what to write, one sentence or empty
 * @param longest the most characters of a text
 * @param unit stands behind a number, or is empty
 * @param least the smallest number, or null
 * @param most the greatest number, or null
 * @param also other headings that are understood when a spreadsheet is pasted
 */
public record Column(
        String id,
        String label,
        String hint,
        ColumnType type,
        boolean required,
        int longest,
        String unit,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        List<Choice> choices,
        List<String> also) {

    public Column {
        choices = List.copyOf(choices);
        also = List.copyOf(also);
    }

    public Optional<Choice> choice(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /** Whether each choice stands for a stakeholder group. */
    public boolean tellsGroups() {
        return !choices.isEmpty() && choices.stream().allMatch(choice -> choice.group() != null);
    }
}
