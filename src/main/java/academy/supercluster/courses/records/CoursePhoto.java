/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.records;

/**
 * A picture that the browser fetches.
 *
 * @param name made from the hash of the content, so that what has this name never changes
 */
public record CoursePhoto(String name, String mediaType, byte[] content) {}
