/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.identity.UserId;
import academy.supercluster.notifications.Recipient;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a room would remind learners of in the one letter a week. Beans of this type are asked for many learners at once;
 * how many statements that costs does not depend on how many they are.
 */
public interface WeeklyReminders {

    /** Learners whom it may concern, in the order of their ids as text, the first ones beyond the given one. */
    List<UserId> mayConcern(@Nullable UserId after, int most, Instant now);

    /** What is said to each of them who has something to do now, in their words and zone. */
    Map<UserId, Reminder> now(Collection<Recipient> learners, Instant now);

    /**
     * A paragraph of the letter.
     *
     * @param href where it is done, beginning with a slash
     */
    record Reminder(String text, String href) {}
}
