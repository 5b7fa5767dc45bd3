/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.content;

/**
 * A text of a YAML file and where it stands.
 *
 * @param line counts from 1
 */
public record YamlText(String value, int line) {}
