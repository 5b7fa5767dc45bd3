/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doing a lesson with a worksheet of one's own: a new one, or one that is in the toolkit already. */
@Service
@Transactional
public class DoingLesson {

    private final MyToolkit toolkit;
    private final FillingSheet filling;
    private final SheetFormats formats;
    private final SheetLessons lessons;
    private final CourseCatalogue catalogue;
    private final Enrolments enrolments;
    private final CurrentUser user;
    private final Clock clock;

    DoingLesson(
            MyToolkit toolkit,
            FillingSheet filling,
            SheetFormats formats,
            SheetLessons lessons,
            CourseCatalogue catalogue,
            Enrolments enrolments,
            CurrentUser user,
            Clock clock) {
        this.toolkit = toolkit;
        this.filling = filling;
        this.formats = formats;
        this.lessons = lessons;
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What there is to know before the lesson; one statement when it has its worksheet, else two.
     *
     * @param enrolment the learner's own
     * @throws NotFound if the lesson is about no worksheet
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public LessonDesk desk(EnrolmentId enrolment, CourseId course, LessonId lesson) {
        var ref = format(course, lesson);
        var format = formats.find(ref).orElseThrow(() -> new NotFound("format " + ref));
        var used = lessons.of(enrolment, lesson);
        return new LessonDesk(format, used, used.isPresent() ? List.of() : toolkit.mine(ref));
    }

    /**
     * Begins a new worksheet and does the lesson with it.
     *
     * @throws Refusal if the person is not enrolled
     */
    @ForSignedIn
    public WorksheetId begin(CourseId course, LessonId lesson) {
        var enrolment = enrolment(course);
        var worksheet = toolkit.begin(format(course, lesson));
        lessons.use(enrolment, course, lesson, user.require().id(), worksheet);
        return worksheet;
    }

    /**
     * Does the lesson with a worksheet that is there already; one that holds enough completes it at once.
     *
     * @throws NotFound if the person has no such worksheet of the lesson's format
     * @throws Refusal if the person is not enrolled
     */
    @ForSignedIn
    public void use(CourseId course, LessonId lesson, WorksheetId worksheet) {
        var enrolment = enrolment(course);
        var open = filling.open(worksheet);
        if (!open.ref().equals(format(course, lesson))) {
            throw new NotFound("worksheet " + worksheet + " for lesson " + lesson);
        }
        lessons.use(enrolment, course, lesson, user.require().id(), worksheet);
        if (open.sheet().enough()) {
            lessons.filled(worksheet, clock.instant());
        }
    }

    private EnrolmentId enrolment(CourseId course) {
        return enrolments
                .of(user.require().id(), course)
                .orElseThrow(() -> new Refusal("toolkit.refusal.not-enrolled"));
    }

    private FormatRef format(CourseId course, LessonId lesson) {
        return catalogue
                .course(course)
                .flatMap(outline -> outline.lesson(lesson))
                .flatMap(found -> Optional.ofNullable(found.part()))
                .map(part -> formats.named(course, part))
                .orElseThrow(() -> new NotFound("worksheet of lesson " + lesson + " in " + course));
    }
}
