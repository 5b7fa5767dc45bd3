/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.EnrolmentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which worksheet somebody does a lesson with, and whether the lesson was told that it holds enough. */
@Repository
class SheetLessons {

    private final JdbcClient database;
    private final CourseCatalogue catalogue;
    private final ApplicationEventPublisher events;

    SheetLessons(JdbcClient database, CourseCatalogue catalogue, ApplicationEventPublisher events) {
        this.database = database;
        this.catalogue = catalogue;
        this.events = events;
    }

    Optional<WorksheetId> of(EnrolmentId enrolment, LessonId lesson) {
        return database.sql("select worksheet from worksheet_lesson where enrolment = ? and lesson = ?")
                .params(enrolment.value(), lesson.value())
                .query((row, index) -> new WorksheetId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** From now on the lesson is done with this worksheet. */
    void use(EnrolmentId enrolment, CourseId course, LessonId lesson, UserId learner, WorksheetId worksheet) {
        database.sql("delete from worksheet_lesson where enrolment = ? and lesson = ?")
                .params(enrolment.value(), lesson.value())
                .update();
        database.sql("""
                        insert into worksheet_lesson (enrolment, lesson, course, learner, worksheet)
                        values (?, ?, ?, ?, ?)""")
                .params(enrolment.value(), lesson.value(), course.value(), learner.value(), worksheet.value())
                .update();
    }

    private record Waiting(EnrolmentId enrolment, CourseId course, LessonId lesson) {}

    /** Tells the lessons that are done with the worksheet, and were not told before, that it holds enough. */
    void filled(WorksheetId worksheet, Instant now) {
        var waiting = database.sql("""
                        select enrolment, course, lesson from worksheet_lesson
                        where worksheet = ? and filled_at is null order by lesson""")
                .param(worksheet.value())
                .query((row, index) -> new Waiting(
                        new EnrolmentId(row.getObject(1, UUID.class)),
                        new CourseId(row.getString(2)),
                        new LessonId(row.getString(3))))
                .list();
        for (var each : waiting) {
            catalogue
                    .course(each.course())
                    .filter(course -> course.lesson(each.lesson()).isPresent())
                    .ifPresent(course -> {
                        database.sql("update worksheet_lesson set filled_at = ? where enrolment = ? and lesson = ?")
                                .params(
                                        now.atOffset(ZoneOffset.UTC),
                                        each.enrolment().value(),
                                        each.lesson().value())
                                .update();
                        events.publishEvent(
                                new WorksheetFilled(worksheet, each.enrolment(), each.lesson(), course.version()));
                    });
        }
    }

    void forget(WorksheetId worksheet) {
        database.sql("delete from worksheet_lesson where worksheet = ?")
                .param(worksheet.value())
                .update();
    }
}
