/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.shared.CompetencyCode;
import academy.supercluster.shared.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson's file: what its front matter says, and the text below.
 *
 * @param part the id of the quiz, worksheet or assignment the lesson is about, or null
 * @param complete null where the front matter leaves it out
 * @param keys lines of the front matter's keys
 * @param bodyLine the line in which the text begins
 */
record LessonSheet(
        String path,
        String folder,
        NumberedName name,
        String id,
        String title,
        LessonKind kind,
        String objective,
        int minutes,
        @Nullable CompletionRule complete,
        List<CompetencyCode> competencies,
        @Nullable String part,
        List<Slug> formerSlugs,
        Lines keys,
        String body,
        int bodyLine) {

    /** Where some keys stand. */
    record Lines(int id, int objective, int complete, int part, int formerSlugs) {}
}
