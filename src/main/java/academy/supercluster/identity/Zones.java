/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import academy.supercluster.shared.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones people may live in: those of the IANA database that name a place, and UTC. */
public final class Zones {

    private static final List<String> NAMES = Stream.concat(
                    Stream.of("UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(name -> name.indexOf('/') > 0)
                            .filter(name -> !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
                            .sorted())
            .toList();
    private static final Set<String> KNOWN = Set.copyOf(NAMES);

    private Zones() {}

    /** All names in order, UTC first. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether it is one of {@link #names()}. */
    public static boolean isName(String text) {
        return KNOWN.contains(text);
    }

    /** @throws Refusal if it is none of {@link #names()} */
    static ZoneId of(String text) {
        if (!isName(text)) {
            throw new Refusal("identity.zone.unknown");
        }
        return ZoneId.of(text);
    }

    /** A stored zone, or UTC if this Java no longer knows it. */
    static ZoneId orUtc(String stored) {
        try {
            return ZoneId.of(stored);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
