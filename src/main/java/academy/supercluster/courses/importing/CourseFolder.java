/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a course folder, read into memory after their sizes and names were checked.
 *
 * @param name the folder's name, which is the course's slug
 * @param origin where it was found, for reports
 * @param files contents by path relative to the folder, with forward slashes
 */
record CourseFolder(String name, String origin, Map<String, byte[]> files) {

    static final String SHEET = "course.yaml";

    /** The origin of what came with the application. */
    static final String SHIPPED = "shipped";

    CourseFolder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
