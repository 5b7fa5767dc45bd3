/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.identity.UserId;
import java.util.List;
import java.util.UUID;

/** A kind of owner of worksheets, and who may fill in for it. Rooms that know other owners than persons bring a bean. */
public interface WorksheetOwner {

    /** Kept with each worksheet: {@code person}; at most 20 characters. */
    String kind();

    /** Whether the person may see and change the worksheets of the owner. */
    boolean mayFillIn(UserId person, UUID owner);

    /** The owners for which the person may fill in, at most a few. */
    List<UUID> of(UserId person);
}
