/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.format;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A column that a measure computes from.
 *
 * @param optional whether the measure does without
 * @param part roles of the same part stand in the same row, so in the same section
 * @param meanings the words that the column's choices must have between them
 * @param groups whether each choice must stand for a stakeholder group
 */
public record Role(
        String name, Set<ColumnType> types, boolean optional, int part, List<String> meanings, boolean groups) {

    public Role {
        types = Set.copyOf(types);
        meanings = List.copyOf(meanings);
    }

    public static Role of(String name, ColumnType first, ColumnType... others) {
        return new Role(name, EnumSet.of(first, others), false, 0, List.of(), false);
    }

    /** A choice among the five groups. */
    public static Role group(String name) {
        return new Role(name, Set.of(ColumnType.CHOICE), false, 0, List.of(), true);
    }

    /** A choice some of whose options have these meanings. */
    public static Role choice(String name, String... meanings) {
        return new Role(name, Set.of(ColumnType.CHOICE), false, 0, List.of(meanings), false);
    }

    public Role optionally() {
        return new Role(name, types, true, part, meanings, groups);
    }

    /** In another section than the roles of part 0. */
    public Role inPart(int number) {
        return new Role(name, types, optional, number, meanings, groups);
    }
}
