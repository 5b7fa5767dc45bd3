/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.analysis;

/**
 * How often an option was chosen.
 *
 * @param text the option, as Markdown
 * @param times attempts in which it was chosen
 */
public record ItemChoice(String text, boolean correct, int times) {}
