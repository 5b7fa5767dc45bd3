/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import java.time.Instant;

/** A letter of the demo, shown instead of sent. */
public record ShownLetter(EmailAddress to, String subject, String text, Instant at) {}
