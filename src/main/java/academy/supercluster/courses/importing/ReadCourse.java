/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.content.PartContent;
import academy.supercluster.shared.Slug;
import java.util.List;
import java.util.Map;

/**
 * A course folder that was read without an error, ready to be stored.
 *
 * @param outline with version 0, until one is given
 * @param parts what neighbours' parts have read, by folder
 */
record ReadCourse(
        CourseOutline outline,
        List<Slug> formerSlugs,
        Map<LessonId, List<Slug>> formerLessonSlugs,
        Map<LessonId, LessonContent> lessons,
        List<Asset.Photo> photos,
        Map<String, PartContent> parts) {

    ReadCourse {
        formerSlugs = List.copyOf(formerSlugs);
        formerLessonSlugs = Map.copyOf(formerLessonSlugs);
        lessons = Map.copyOf(lessons);
        photos = List.copyOf(photos);
        parts = Map.copyOf(parts);
    }
}
