/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.reading;

import academy.supercluster.courses.content.Problems;
import academy.supercluster.courses.content.StableId;
import academy.supercluster.courses.content.YamlMap;
import java.util.HashMap;
import java.util.Map;

/** The ids that are taken already: each quiz and each question has its own in the whole course. */
final class Taken {

    private final Map<String, String> places = new HashMap<>();

    /** The id of the entry, told to be wrong if it is missing, malformed or taken. */
    String id(String what, YamlMap yaml, Problems problems) {
        var id = yaml.text("id");
        if (id.isEmpty()) {
            return id;
        }
        if (!StableId.isId(id)) {
            yaml.error("id", "“" + id + "” is no id: it must have " + StableId.RULE + ".");
            return id;
        }
        var here = yaml.path() + ", line " + yaml.line("id");
        var before = places.putIfAbsent(what + " " + id, here);
        if (before != null) {
            problems.error(
                    yaml.path(),
                    yaml.line("id"),
                    "The " + what + " id “" + id + "” is taken already (" + before + "). Ids are unique in a course.");
        }
        return id;
    }
}
