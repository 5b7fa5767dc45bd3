/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.format;

/** Where a column is, as authors write it: {@code seats.group}. */
public record Place(String section, String column) {

    @Override
    public String toString() {
        return section + "." + column;
    }
}
