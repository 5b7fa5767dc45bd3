/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.CourseOutline;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is enrolled where, and how far they have come. Every question costs one statement. */
@Service
@Transactional(readOnly = true)
public class Enrolments {

    private final EnrolmentRows rows;
    private final Standings standings;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;

    Enrolments(EnrolmentRows rows, Standings standings, CourseCatalogue catalogue, CurrentUser user) {
        this.rows = rows;
        this.standings = standings;
        this.catalogue = catalogue;
        this.user = user;
    }

    /** Whether the enrolment is the learner's and active. */
    @BetweenRooms
    public boolean belongsTo(EnrolmentId enrolment, UserId learner) {
        return rows.belongs(enrolment.value(), learner.value());
    }

    /** The active enrolment of the learner in the course. */
    @BetweenRooms
    public Optional<EnrolmentId> of(UserId learner, CourseId course) {
        return rows.idOf(learner.value(), course.value()).map(EnrolmentId::new);
    }

    /** The courses in which each of the learners is actively enrolled; without those who are in none. */
    @BetweenRooms
    public Map<UserId, Set<CourseId>> courses(Collection<UserId> learners) {
        return rows.courses(learners.stream().map(UserId::value).toList()).stream()
                .collect(Collectors.groupingBy(
                        row -> new UserId(row.getLearner()),
                        Collectors.mapping(row -> new CourseId(row.getCourse()), Collectors.toUnmodifiableSet())));
    }

    /** Where the person who is signed in stands in the course, or nothing when they are not enrolled. */
    @ForSignedIn
    public Optional<Standing> mine(CourseOutline course) {
        return rows.active(user.require().id().value(), course.id().value())
                .map(enrolment -> standings.of(enrolment, course));
    }

    /** Where the person who is signed in stands in each of their courses, the latest activity first. */
    @ForSignedIn
    public List<Standing> mine() {
        return rows.active(user.require().id().value()).stream()
                .flatMap(enrolment ->
                        catalogue.course(enrolment.course()).map(course -> standings.of(enrolment, course)).stream())
                .toList();
    }

    /** Where the learner stands in one lesson; nothing before the first learning act. */
    @BetweenRooms
    public Optional<LessonStanding> lessonOf(EnrolmentId enrolment, LessonId lesson) {
        return rows.standing(enrolment.value(), lesson.value());
    }

    /** When the learner came into the course for the first time. */
    @BetweenRooms
    public Optional<Instant> enrolledAt(EnrolmentId enrolment) {
        return rows.enrolledAt(enrolment.value());
    }
}
