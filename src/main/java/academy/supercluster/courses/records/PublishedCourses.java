/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.records;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonContent;
import academy.supercluster.courses.LessonId;
import academy.supercluster.shared.Slug;
import academy.supercluster.shared.access.BetweenRooms;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was published, each method with one statement. */
@Repository
@BetweenRooms
@Transactional(readOnly = true)
public class PublishedCourses {

    private final JdbcClient database;

    PublishedCourses(JdbcClient database) {
        this.database = database;
    }

    public List<CurrentVersion> current() {
        return database.sql("select id, slug, version, fingerprint from course where version > 0 order by id")
                .query((row, index) -> new CurrentVersion(
                        new CourseId(row.getString("id")),
                        new Slug(row.getString("slug")),
                        row.getInt("version"),
                        row.getString("fingerprint")))
                .list();
    }

    /** The current outlines of all courses. */
    public List<CourseOutline> currentOutlines() {
        return database.sql("select v.outline from course c join course_version v"
                        + " on v.course_id = c.id and v.version = c.version")
                .query((row, index) -> CourseJson.outline(row.getString(1)))
                .list();
    }

    public Optional<CourseOutline> outline(CourseId course, int version) {
        return database.sql("select outline from course_version where course_id = ? and version = ?")
                .params(course.value(), version)
                .query((row, index) -> CourseJson.outline(row.getString(1)))
                .optional();
    }

    public Optional<LessonContent> content(CourseId course, int version, LessonId lesson) {
        return database.sql("select content from lesson_content where course_id = ? and version = ? and lesson_id = ?")
                .params(course.value(), version, lesson.value())
                .query((row, index) -> CourseJson.content(row.getString(1)))
                .optional();
    }

    /** The course that has or once had the slug. */
    public Optional<CourseId> courseAt(Slug slug) {
        return database.sql("select course_id from course_slug where slug = ?")
                .params(slug.value())
                .query(String.class)
                .optional()
                .map(CourseId::new);
    }

    /** The lesson that has or once had the slug. */
    public Optional<LessonId> lessonAt(CourseId course, Slug slug) {
        return database.sql("select lesson_id from lesson_slug where course_id = ? and slug = ?")
                .params(course.value(), slug.value())
                .query(String.class)
                .optional()
                .map(LessonId::new);
    }

    public Optional<CoursePhoto> photo(String name) {
        return database.sql("select name, media_type, content from course_photo where name = ?")
                .params(name)
                .query((row, index) ->
                        new CoursePhoto(row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional();
    }
}
