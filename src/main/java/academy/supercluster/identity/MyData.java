/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.PersonalData;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Everything the academy keeps about a person, for that person to take along. */
@Service
public class MyData {

    private final ObjectProvider<PersonalData> rooms;
    private final CurrentUser currentUser;
    private final JsonMapper json;
    private final Clock clock;

    MyData(ObjectProvider<PersonalData> rooms, CurrentUser currentUser, JsonMapper json, Clock clock) {
        this.rooms = rooms;
        this.currentUser = currentUser;
        this.json = json;
        this.clock = clock;
    }

    /** A JSON document in UTF-8, one entry for each room, moments in UTC. */
    @ForSignedIn
    public byte[] export() {
        var person = currentUser.require().id().value();
        var all = new LinkedHashMap<String, Object>();
        all.put("exportedAt", clock.instant());
        var data = new LinkedHashMap<String, Map<String, Object>>();
        rooms.orderedStream().forEach(room -> data.put(room.room(), room.export(person)));
        all.put("rooms", data);
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }
}
