/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.courses.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * Names a format.
 *
 * @param course the course that brings it, or null for those that come with the academy
 */
public record FormatRef(@Nullable CourseId course, String sheet) {

    /** One that comes with the academy. */
    public static FormatRef shipped(String sheet) {
        return new FormatRef(null, sheet);
    }
}
