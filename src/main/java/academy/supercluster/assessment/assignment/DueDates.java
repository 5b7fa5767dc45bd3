/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.operations.AcademyProperties;
import academy.supercluster.shared.Moments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Texts;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** The due dates of the person who is signed in, for their calendar. */
@Service
public class DueDates {

    private final DoingAssignment doing;
    private final AcademyProperties academy;
    private final CurrentUser user;
    private final Texts texts;
    private final Clock clock;

    DueDates(DoingAssignment doing, AcademyProperties academy, CurrentUser user, Texts texts, Clock clock) {
        this.doing = doing;
        this.academy = academy;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The date as an iCalendar file; of a returned work the day until which it may be handed in once more.
     *
     * @throws NotFound if the lesson has no such date for the person
     */
    @ForSignedIn
    public String calendar(CourseOutline course, LessonId lesson) {
        var me = user.require();
        var sheet = doing.sheet(course.id(), course.version(), lesson);
        var due = dateOf(sheet);
        if (due == null) {
            throw new NotFound("due date of " + lesson + " in " + course.id());
        }
        var slug = course.lesson(lesson).orElseThrow().slug();
        return DueCalendar.ics(
                uid(course.id(), lesson),
                texts.get(
                        me.locale(),
                        "assessment.work.calendar",
                        sheet.assignment().title()),
                texts.get(
                        me.locale(),
                        "assessment.work.calendar-text",
                        course.title(),
                        new Moments(me.zone(), me.locale()).dateTime(due.minusSeconds(60))),
                academy.link("/learn/" + course.slug() + "/" + slug),
                due,
                clock.instant());
    }

    private static @org.jspecify.annotations.Nullable Instant dateOf(WorkSheet sheet) {
        return sheet.state() == WorkState.RETURNED ? sheet.resubmitUntil() : sheet.due();
    }

    private String uid(CourseId course, LessonId lesson) {
        return user.require().id() + "-" + course + "-" + lesson + "@supercluster.academy";
    }
}
