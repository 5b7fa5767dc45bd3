/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.records;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonId;
import academy.supercluster.shared.Slug;
import academy.supercluster.shared.access.BetweenRooms;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes a version, step by step, within the importer's transaction. */
@Repository
@BetweenRooms
@Transactional(propagation = Propagation.MANDATORY)
public class CourseWriter {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    CourseWriter(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Makes other importers of the course wait until this transaction ends; nothing if there is no such course. */
    public Optional<CurrentVersion> lock(CourseId course) {
        return database.sql("select id, slug, version, fingerprint from course where id = ? for update")
                .params(course.value())
                .query((row, index) -> new CurrentVersion(
                        new CourseId(row.getString("id")),
                        new Slug(row.getString("slug")),
                        row.getInt("version"),
                        row.getString("fingerprint")))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else was faster, or the slug is taken */
    public CurrentVersion begin(CourseId course, Slug slug) {
        database.sql("insert into course (id, slug, version, fingerprint) values (?, ?, 0, '')")
                .params(course.value(), slug.value())
                .update();
        return new CurrentVersion(course, slug, 0, "");
    }

    public void version(CourseOutline outline, String fingerprint, Instant now) {
        database.sql("insert into course_version (course_id, version, fingerprint, outline, published_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        outline.id().value(),
                        outline.version(),
                        fingerprint,
                        CourseJson.write(outline),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    public void lessons(CourseId course, int version, Map<LessonId, LessonContent> lessons) {
        batches.batchUpdate(
                "insert into lesson_content (course_id, version, lesson_id, content) values (?, ?, ?, ?)",
                lessons.entrySet(),
                50,
                (statement, lesson) -> {
                    statement.setString(1, course.value());
                    statement.setInt(2, version);
                    statement.setString(3, lesson.getKey().value());
                    statement.setString(4, CourseJson.write(lesson.getValue()));
                });
    }

    /** Stores the picture unless it is there already. */
    public void photo(CoursePhoto photo) {
        boolean known = database.sql("select count(*) from course_photo where name = ?")
                        .params(photo.name())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            database.sql("insert into course_photo (name, media_type, content) values (?, ?, ?)")
                    .params(photo.name(), photo.mediaType(), photo.content())
                    .update();
        }
    }

    public Optional<CourseId> ownerOf(Slug slug) {
        return database.sql("select course_id from course_slug where slug = ?")
                .params(slug.value())
                .query(String.class)
                .optional()
                .map(CourseId::new);
    }

    /** Remembers an address of the course for ever. */
    public void remember(CourseId course, Slug slug) {
        database.sql("insert into course_slug (slug, course_id) values (?, ?)")
                .params(slug.value(), course.value())
                .update();
    }

    /** Remembers an address of the lesson; where another lesson once had it, this one takes it over. */
    public void remember(CourseId course, Slug slug, LessonId lesson) {
        int known = database.sql("update lesson_slug set lesson_id = ? where course_id = ? and slug = ?")
                .params(lesson.value(), course.value(), slug.value())
                .update();
        if (known == 0) {
            database.sql("insert into lesson_slug (course_id, slug, lesson_id) values (?, ?, ?)")
                    .params(course.value(), slug.value(), lesson.value())
                    .update();
        }
    }

    /** The last step: from here on everybody sees the version. */
    public void finish(CurrentVersion current) {
        database.sql("update course set slug = ?, version = ?, fingerprint = ? where id = ?")
                .params(
                        current.slug().value(),
                        current.version(),
                        current.fingerprint(),
                        current.course().value())
                .update();
    }
}
