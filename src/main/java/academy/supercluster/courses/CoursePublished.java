/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

/** A version of a course became the current one. Heard in the importer's transaction. */
public record CoursePublished(CourseId course, int version) {}
