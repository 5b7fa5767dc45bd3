/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForEveryone;
import academy.supercluster.toolkit.format.SheetFormat;
import academy.supercluster.toolkit.reading.ShippedSheets;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The formats of worksheets: those that come with the academy, and those that courses bring. */
@Service
public class SheetFormats {

    private static final int IN_MEMORY = 500;

    private final JdbcClient database;
    private final CourseCatalogue catalogue;
    private final Cache<Key, Optional<SheetFormat>> ofCourses =
            Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

    SheetFormats(JdbcClient database, CourseCatalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** Those that come with the academy, in the order of the courses. */
    @ForEveryone
    public List<SheetFormat> shipped() {
        return ShippedSheets.formats();
    }

    /** One that comes with the academy. */
    @ForEveryone
    public Optional<SheetFormat> shipped(String sheet) {
        return ShippedSheets.formats().stream()
                .filter(format -> format.id().equals(sheet))
                .findFirst();
    }

    /**
     * The format as the current version of its course has it, else the latest version that has it. Usually without a
     * statement.
     */
    @BetweenRooms
    public Optional<SheetFormat> find(FormatRef ref) {
        var course = ref.course();
        return course == null ? shipped(ref.sheet()) : ofCourse(course, ref.sheet());
    }

    /** What a lesson of the course calls by the name: one of the course, else one that comes with the academy. */
    @BetweenRooms
    public FormatRef named(CourseId course, String sheet) {
        return shipped(sheet).isPresent() ? FormatRef.shipped(sheet) : new FormatRef(course, sheet);
    }

    private Optional<SheetFormat> ofCourse(CourseId course, String sheet) {
        int version = catalogue.course(course).map(outline -> outline.version()).orElse(0);
        return ofCourses.get(new Key(course, version, sheet), this::read);
    }

    private Optional<SheetFormat> read(Key key) {
        return database.sql("""
                        select source from worksheet_format where course = ? and sheet = ?
                        order by case when course_version = ? then 0 else 1 end, course_version desc
                        fetch first 1 row only""")
                .params(key.course().value(), key.sheet(), key.version())
                .query((row, index) -> ShippedSheets.parse(key.sheet(), row.getString(1)))
                .optional();
    }

    /** Keeps the file of a worksheet for a version of a course. */
    @BetweenRooms
    public void add(CourseId course, int version, String sheet, String source) {
        database.sql("insert into worksheet_format (course, course_version, sheet, source) values (?, ?, ?, ?)")
                .params(course.value(), version, sheet, source)
                .update();
    }

    private record Key(CourseId course, int version, String sheet) {}
}
