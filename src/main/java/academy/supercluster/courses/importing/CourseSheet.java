/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.shared.Slug;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in {@code course.yaml}. */
record CourseSheet(
        String id,
        String title,
        String subtitle,
        String language,
        String summary,
        String outcome,
        String audience,
        String licence,
        List<Slug> formerSlugs,
        List<ObjectiveEntry> objectives,
        List<ModuleEntry> modules) {

    /** @param line where it stands in the file */
    record ObjectiveEntry(CourseOutline.Objective objective, int line) {}

    /** @param line where it stands in the file */
    record ModuleEntry(String id, String folder, String title, String summary, int line) {}

    Set<String> objectiveIds() {
        return objectives.stream().map(entry -> entry.objective().id()).collect(Collectors.toSet());
    }
}
