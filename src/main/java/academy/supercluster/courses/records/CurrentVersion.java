/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.records;

import academy.supercluster.courses.CourseId;
import academy.supercluster.shared.Slug;

/**
 * Where a course stands now.
 *
 * @param version 0 while the first one is being written
 * @param fingerprint of the folder the version was made from
 */
public record CurrentVersion(CourseId course, Slug slug, int version, String fingerprint) {}
