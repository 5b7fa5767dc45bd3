/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

/**
 * What an answer to a recall question was worth.
 *
 * @param feedbackHtml about the chosen option, sanitised
 * @param completed whether the lesson is completed now
 */
public record RecallAnswer(boolean right, String feedbackHtml, boolean completed) {}
