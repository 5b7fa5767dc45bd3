/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import academy.supercluster.courses.CompletionRule;
import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonContent.Alternative;
import academy.supercluster.courses.LessonContent.Bin;
import academy.supercluster.courses.LessonContent.Decision;
import academy.supercluster.courses.LessonContent.Option;
import academy.supercluster.courses.LessonContent.Recall;
import academy.supercluster.courses.LessonContent.Row;
import academy.supercluster.courses.LessonId;
import academy.supercluster.courses.LessonKind;
import academy.supercluster.shared.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A catalogue that publishes whatever a test wants. Every recall lesson asks {@code q1} and {@code q2}. */
@TestConfiguration(proxyBeanMethods = false)
public class FakeCourses {

    private final Map<CourseId, TreeMap<Integer, CourseOutline>> versions = new ConcurrentHashMap<>();

    /** Publishes the next version of the course. */
    public CourseOutline publish(String course, String... lessons) {
        var all = versions.computeIfAbsent(new CourseId(course), id -> new TreeMap<>());
        var outline = Outlines.course(course, all.size() + 1, lessons);
        all.put(outline.version(), outline);
        return outline;
    }

    /** Publishes a course that no other test knows. */
    public CourseOutline publishNew(String... lessons) {
        return publish("c-" + UUID.randomUUID().toString().substring(0, 18), lessons);
    }

    @Bean
    @Primary
    CourseCatalogue fakeCatalogue() {
        var catalogue = mock(CourseCatalogue.class);
        when(catalogue.courses())
                .thenAnswer(call -> versions.keySet().stream()
                        .flatMap(id -> current(id).stream())
                        .toList());
        when(catalogue.course(any())).thenAnswer(call -> current(call.getArgument(0)));
        when(catalogue.courseAt(any())).thenAnswer(call -> current(new CourseId(id(call.getArgument(0)))));
        when(catalogue.lessonAt(any(), any()))
                .thenAnswer(call -> current(call.getArgument(0))
                        .flatMap(outline -> outline.lesson(new LessonId(id(call.getArgument(1))))));
        when(catalogue.version(any(), anyInt()))
                .thenAnswer(call -> Optional.ofNullable(versions.get((CourseId) call.getArgument(0)))
                        .map(all -> all.get((Integer) call.getArgument(1))));
        when(catalogue.content(any(), anyInt(), any()))
                .thenAnswer(call -> content(versions.get((CourseId) call.getArgument(0))
                        .get((Integer) call.getArgument(1))
                        .lesson(call.getArgument(2))
                        .orElseThrow()));
        return catalogue;
    }

    private Optional<CourseOutline> current(CourseId course) {
        return Optional.ofNullable(versions.get(course))
                .map(all -> all.lastEntry().getValue());
    }

    private static String id(Slug slug) {
        return slug.value().substring("the-".length());
    }

    private static LessonContent content(CourseOutline.Lesson lesson) {
        return new LessonContent(
                "<p>Text of " + lesson.id() + ".</p>",
                lesson.completion() == CompletionRule.RECALL ? List.of(recall("q1"), recall("q2")) : List.of(),
                lesson.kind() == LessonKind.CASE ? decisions() : List.of(),
                lesson.kind() == LessonKind.CASE ? "<p>What happened then.</p>" : "",
                4);
    }

    private static Recall recall(String id) {
        return new Recall(
                id,
                "<p>Question " + id + "?</p>",
                List.of(
                        new Option("yes", "Yes", true, "<p>Right, because.</p>"),
                        new Option("no", "No", false, "<p>Not quite.</p>")));
    }

    private static List<Decision> decisions() {
        return List.of(
                new Decision.Choice(
                        "letter",
                        "<p>What goes on the form?</p>",
                        List.of(
                                new Alternative("word", "The word", false, "<p>Most do this.</p>"),
                                new Alternative("ladder", "The ladder", true, "<p>This holds.</p>"))),
                new Decision.Sort(
                        "systems",
                        "<p>Sort them.</p>",
                        List.of(new Bin("cluster", "Cluster"), new Bin("ecosystem", "Ecosystem")),
                        List.of(
                                new Row("valley", "A valley", "ecosystem", "<p>Nobody signs.</p>"),
                                new Row("office", "An office", "cluster", "<p>Somebody signs.</p>"))));
    }
}
