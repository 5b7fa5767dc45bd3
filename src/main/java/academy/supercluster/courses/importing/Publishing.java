/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.CoursePublished;
import academy.supercluster.courses.content.ContentShelf;
import academy.supercluster.courses.publishing.PublishCheck;
import academy.supercluster.courses.records.CoursePhoto;
import academy.supercluster.courses.records.CourseWriter;
import academy.supercluster.courses.records.CurrentVersion;
import academy.supercluster.courses.records.PublishedCourses;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.shared.Slug;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes what was read the next version of its course, within one transaction of the caller. */
@Component
class Publishing {

    private final CourseWriter writer;
    private final PublishedCourses published;
    private final List<ContentShelf> shelves;
    private final List<PublishCheck> checks;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
            CourseWriter writer,
            PublishedCourses published,
            List<ContentShelf> shelves,
            List<PublishCheck> checks,
            AuditLog audit,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.writer = writer;
        this.published = published;
        this.shelves = shelves;
        this.checks = checks;
        this.audit = audit;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** @return the new version and the one before, or nothing when nothing changed or problems were told */
    Optional<Step> publish(ReadCourse course, String fingerprint, ProblemLog problems) {
        var id = course.outline().id();
        var slug = course.outline().slug();
        // 1. one importer at a time
        var locked = writer.lock(id);
        // 2. nothing to do?
        if (locked.isPresent() && locked.get().fingerprint().equals(fingerprint)) {
            return Optional.empty();
        }
        // 3. are the addresses free?
        var addresses = new ArrayList<Slug>(course.formerSlugs());
        addresses.add(slug);
        if (!areFree(addresses, id, problems)) {
            return Optional.empty();
        }
        // 4. the version
        var current = locked.orElseGet(() -> writer.begin(id, slug));
        var before =
                current.version() == 0 ? Optional.<CourseOutline>empty() : published.outline(id, current.version());
        var outline = course.outline().withVersion(current.version() + 1);
        writer.version(outline, fingerprint, clock.instant());
        // 5. its lessons and pictures
        writer.lessons(id, outline.version(), course.lessons());
        course.photos()
                .forEach(photo -> writer.photo(new CoursePhoto(photo.name(), photo.mediaType(), photo.content())));
        // 6. its addresses, remembered for ever
        addresses.stream()
                .distinct()
                .filter(each -> writer.ownerOf(each).isEmpty())
                .forEach(each -> writer.remember(id, each));
        course.formerLessonSlugs().forEach((lesson, slugs) -> slugs.forEach(each -> writer.remember(id, each, lesson)));
        outline.lessons().forEach(lesson -> writer.remember(id, lesson.slug(), lesson.id()));
        // 7. what belongs to neighbours
        for (var shelf : shelves) {
            var part = course.parts().get(shelf.folder());
            if (part != null) {
                shelf.store(id, outline.version(), part);
            }
        }
        // 8. what neighbours have to say
        checks.stream()
                .flatMap(check -> check.warnings(outline).stream())
                .forEach(warning -> problems.warning(CourseFolder.SHEET, 1, warning));
        // 9. last of all, the version becomes the current one
        writer.finish(new CurrentVersion(id, slug, outline.version(), fingerprint));
        audit.record(new AuditEntry(
                currentUser.get().map(person -> person.id().value()).orElse(null),
                "courses.version.published",
                "course:" + id,
                Map.of("version", String.valueOf(outline.version()), "fingerprint", fingerprint)));
        events.publishEvent(new CoursePublished(id, outline.version()));
        return Optional.of(new Step(before, outline));
    }

    private boolean areFree(List<Slug> addresses, CourseId course, ProblemLog problems) {
        boolean free = true;
        for (var address : addresses) {
            var owner = writer.ownerOf(address);
            if (owner.isPresent() && !owner.get().equals(course)) {
                free = false;
                problems.error(
                        CourseFolder.SHEET,
                        1,
                        "The address “" + address + "” belongs, or once belonged, to the course with the id “"
                                + owner.get() + "”: choose another name for the folder.");
            }
        }
        return free;
    }

    /** From one version to the next. */
    record Step(Optional<CourseOutline> before, CourseOutline after) {}
}
