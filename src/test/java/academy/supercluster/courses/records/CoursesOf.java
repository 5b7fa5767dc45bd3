/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.records;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the published courses of a database without an academy around them. */
public final class CoursesOf {

    private CoursesOf() {}

    public static PublishedCourses database(DataSource database) {
        return new PublishedCourses(JdbcClient.create(database));
    }
}
