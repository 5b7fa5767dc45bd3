/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import org.jspecify.annotations.Nullable;

/**
 * What a person is told, already in that person's words and zone; the room that knows the matter writes it.
 *
 * @param kind what it is about, dotted, beginning with the room; preferences are kept per kind
 * @param subject one line
 * @param text plain text, paragraphs separated by blank lines
 * @param href where it leads inside the academy, beginning with a slash, or null
 * @param byMail whether it also goes out by mail
 */
public record Notice(
        String kind, String subject, String text, @Nullable String href, boolean byMail) {}
