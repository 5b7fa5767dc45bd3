/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.identity.UserId;
import academy.supercluster.toolkit.format.ColumnType;
import java.util.List;

/**
 * Names that a cell of type organisation or person suggests to whoever fills it in. Rooms that know organisations bring
 * a bean; without one, such cells are free text. What is typed need not be among the suggestions.
 */
public interface ReferenceSource {

    /**
     * @param type {@link ColumnType#ORGANISATION} or {@link ColumnType#PERSON}
     * @return at most 200 names that the person may see
     */
    List<String> names(UserId person, ColumnType type);
}
