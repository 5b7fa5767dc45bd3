/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

import java.util.Map;
import java.util.UUID;

/** What a room keeps about persons; every room with such data has one bean of this type. */
public interface PersonalData {

    /** The room's name, the key under which its data stands in an export. */
    String room();

    /** Everything the room keeps about the person, as maps, lists, strings, numbers and instants. */
    Map<String, Object> export(UUID person);

    /** Removes or anonymises what the room keeps about the person, in the caller's transaction. */
    void erase(UUID person);
}
