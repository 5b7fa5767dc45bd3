/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The assignments of every version of every course. They never change, so those in use stay in memory. */
@Repository
class AssignmentDefinitions {

    private static final int IN_MEMORY = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Cache<Key, Assignment> cache =
            Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

    AssignmentDefinitions(JdbcClient database) {
        this.database = database;
    }

    /** The assignment of a published version; usually without a statement. */
    Optional<Assignment> find(CourseId course, int version, String assignment) {
        var key = new Key(course, version, assignment);
        var known = Optional.ofNullable(cache.getIfPresent(key));
        if (known.isPresent()) {
            return known;
        }
        var found = database.sql("""
                        select content from assignment_definition
                        where course = ? and course_version = ? and assignment = ?""")
                .params(course.value(), version, assignment)
                .query((row, index) -> read(row.getString(1)))
                .optional();
        found.ifPresent(definition -> cache.put(key, definition));
        return found;
    }

    /** The assignments of a version that may not be published yet, not remembered. */
    List<Assignment> of(CourseId course, int version) {
        return database.sql("""
                        select content from assignment_definition where course = ? and course_version = ?
                        order by assignment""")
                .params(course.value(), version)
                .query((row, index) -> read(row.getString(1)))
                .list();
    }

    void add(CourseId course, int version, Assignment assignment) {
        database.sql("""
                        insert into assignment_definition (course, course_version, assignment, content)
                        values (?, ?, ?, ?)""")
                .params(course.value(), version, assignment.id(), JSON.writeValueAsString(assignment))
                .update();
    }

    private static Assignment read(String content) {
        return JSON.readValue(content, Assignment.class);
    }

    private record Key(CourseId course, int version, String assignment) {}
}
