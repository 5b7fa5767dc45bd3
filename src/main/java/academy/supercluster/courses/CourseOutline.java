/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

import academy.supercluster.shared.CompetencyCode;
import academy.supercluster.shared.Slug;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a course without the texts of its lessons. Immutable and shared between requests.
 *
 * @param version 1 for the first publication, then rising
 * @param language BCP 47 tag of the texts
 */
public record CourseOutline(
        CourseId id,
        int version,
        Slug slug,
        String title,
        String subtitle,
        String language,
        String summary,
        String outcome,
        String audience,
        String licence,
        List<Objective> objectives,
        List<Module> modules) {

    public CourseOutline {
        objectives = List.copyOf(objectives);
        modules = List.copyOf(modules);
    }

    /** What a learner can do afterwards. */
    public record Objective(String id, String text, List<CompetencyCode> competencies) {}

    /** A part of a course. */
    public record Module(String id, Slug slug, String title, String summary, List<Lesson> lessons) {

        public Module {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * A lesson as the outline shows it.
     *
     * @param minutes honest time for a careful reader
     * @param part the id of the quiz, worksheet or assignment that the lesson is about; null for kinds that live from
     *     their text alone
     */
    public record Lesson(
            LessonId id,
            Slug slug,
            String title,
            LessonKind kind,
            int minutes,
            CompletionRule completion,
            String objective,
            List<CompetencyCode> competencies,
            @Nullable String part) {}

    /** The same course as another version. */
    public CourseOutline withVersion(int number) {
        return new CourseOutline(
                id, number, slug, title, subtitle, language, summary, outcome, audience, licence, objectives, modules);
    }

    /** All lessons in the order in which they are studied. */
    public List<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    public Optional<Lesson> lesson(LessonId lesson) {
        return lessons().stream().filter(each -> each.id().equals(lesson)).findFirst();
    }

    /** Honest time for the whole course. */
    public int minutes() {
        return lessons().stream().mapToInt(Lesson::minutes).sum();
    }
}
