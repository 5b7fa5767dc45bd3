/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

/** The id an author gave a course, for ever. */
public record CourseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
