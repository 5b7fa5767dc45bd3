/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Somebody who can be told something. */
public record Recipient(UUID id, EmailAddress email, String name, Locale locale, ZoneId zone) {}
