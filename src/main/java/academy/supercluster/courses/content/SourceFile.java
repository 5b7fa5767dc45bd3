/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

/**
 * A text file of a course folder.
 *
 * @param path relative to the course folder, with forward slashes
 */
public record SourceFile(String path, String text) {}
