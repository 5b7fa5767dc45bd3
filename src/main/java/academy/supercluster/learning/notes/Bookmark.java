/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.notes;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;

/** A lesson a learner wants to find again. */
public record Bookmark(CourseId course, LessonId lesson) {}
