/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do with what they learned: "when and where" make it likelier that it happens (Rogers and
 * others, 2015).
 *
 * @param place where, in which situation; may be empty
 * @param by until when, or null
 * @param forMentor whether the learner's mentor may read it
 */
public record Wish(String what, String place, @Nullable LocalDate by, boolean forMentor) {}
