/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses;

import academy.supercluster.courses.records.CurrentVersion;
import academy.supercluster.shared.Slug;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The current versions as they were read at some moment. */
record Shelf(
        List<CourseOutline> courses,
        Map<CourseId, CourseOutline> byId,
        Map<Slug, CourseOutline> bySlug,
        Instant readAt) {

    /** How long nobody asks the database which versions are current. */
    static final Duration MEMORY = Duration.ofSeconds(3);

    static final Shelf EMPTY = new Shelf(List.of(), Map.of(), Map.of(), Instant.MIN);

    static Shelf of(List<CourseOutline> outlines, Instant readAt) {
        var sorted = outlines.stream()
                .sorted(Comparator.comparing(CourseOutline::title)
                        .thenComparing(outline -> outline.id().value()))
                .toList();
        return new Shelf(
                sorted,
                sorted.stream().collect(Collectors.toUnmodifiableMap(CourseOutline::id, Function.identity())),
                sorted.stream().collect(Collectors.toUnmodifiableMap(CourseOutline::slug, Function.identity())),
                readAt);
    }

    Shelf readAt(Instant now) {
        return new Shelf(courses, byId, bySlug, now);
    }

    boolean freshAt(Instant now) {
        return readAt != Instant.MIN
                && !now.isBefore(readAt)
                && Duration.between(readAt, now).compareTo(MEMORY) < 0;
    }

    /** Whether these and no others are the current versions. */
    boolean holds(Collection<CurrentVersion> rows) {
        return rows.size() == courses.size()
                && rows.stream()
                        .allMatch(row -> course(row.course())
                                .filter(outline -> outline.version() == row.version())
                                .isPresent());
    }

    Optional<CourseOutline> course(CourseId course) {
        return Optional.ofNullable(byId.get(course));
    }

    Optional<CourseOutline> course(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
