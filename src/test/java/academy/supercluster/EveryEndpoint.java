/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import academy.supercluster.EveryRoute.Who;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything that answers requests beside the views of {@link EveryRoute}, and who may ask. {@link EveryEndpointTests}
 * fails when an endpoint of the running house is missing here, and tries those that are not for everybody.
 */
enum EveryEndpoint {
    PHOTO(
            "GET /courses/{course}/assets/{name}",
            "/courses/know-what-you-lead/assets/00000000000000000000000000000000.png",
            Who.ANYBODY),
    /** Whoever has no such worksheet finds nothing there. */
    WORKSHEET_CSV(
            "GET /toolkit-csv/{worksheet}/{section}",
            "/toolkit-csv/00000000-0000-0000-0000-000000000000/seats",
            Who.LEARNER),
    BLANK_CSV("GET /toolkit-blank/{sheet}/{section}", "/toolkit-blank/five-seat-table/seats", Who.ANYBODY),
    ERROR("* /error", "/error", Who.ANYBODY),
    HEALTH("GET /actuator/health", "/actuator/health", Who.ANYBODY),
    HEALTH_PART("GET /actuator/health/**", "/actuator/health/liveness", Who.ANYBODY),
    /** Whoever is not enrolled finds nothing there. */
    LESSON_TEXT(
            "GET /learn-text/{course}/{version}/{lesson}",
            "/learn-text/know-what-you-lead/1/grown-and-built",
            Who.LEARNER),
    /** Whoever the file is not open to finds nothing there. */
    ASSIGNMENT_FILE(
            "GET /assignment-files/{file}", "/assignment-files/00000000-0000-0000-0000-000000000000", Who.LEARNER),
    ASSIGNMENT_UPLOAD(
            "POST /assignment-files/{course}/{version}/{lesson}",
            "/assignment-files/c1/1/grown-and-built",
            Who.LEARNER),
    ASSIGNMENT_DUE("GET /assignment-due/{course}/{lesson}.ics", "/assignment-due/c1/grown-and-built.ics", Who.LEARNER),
    ACTUATOR("GET /actuator", "/actuator", Who.ADMIN),
    INFO("GET /actuator/info", "/actuator/info", Who.ADMIN),
    PROMETHEUS("GET /actuator/prometheus", "/actuator/prometheus", Who.ADMIN);

    private final String mapping;
    private final String path;
    private final Who who;

    EveryEndpoint(String mapping, String path, Who who) {
        this.mapping = mapping;
        this.path = path;
        this.who = who;
    }

    String path() {
        return path;
    }

    Who who() {
        return who;
    }

    /** Methods and patterns, in one line each. */
    static Set<String> listed() {
        return Arrays.stream(values()).map(each -> each.mapping).collect(Collectors.toCollection(TreeSet::new));
    }
}
