/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

/**
 * The one thing a person should do next.
 *
 * @param urgency the highest of all rooms wins; 0 to 100
 * @param sentence what to do, one sentence
 * @param why why this and why now, one sentence
 * @param minutes honest time it takes
 * @param href where <i>Continue</i> leads
 * @param action the label of the button, such as <i>Continue</i>
 */
public record NextMove(int urgency, String sentence, String why, int minutes, String href, String action) {}
