/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it lies in somebody's inbox.
 *
 * @param href where it leads inside the academy, or null
 */
public record InboxItem(
        long id,
        String kind,
        String subject,
        String text,
        @Nullable String href,
        Instant at,
        boolean read) {}
