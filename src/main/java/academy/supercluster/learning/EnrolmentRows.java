/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every enrolment there is; one for each person and course, whether active or not. */
interface EnrolmentRows extends Repository<Enrolment, UUID> {

    /** Makes an inactive enrolment unless there is one; however many ask at once, there is one. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into enrolment (id, learner, course, intent, active, enrolled_at, course_version,
                        told_version, state, percent, completed, finished_version, last_activity, last_sequence,
                        revision)
                    values (:id, :learner, :course, :intent, false, :now, :version, :version, 'ENROLLED', 0, 0, 0,
                        :now, 0, 0)
                    on conflict do nothing
                    """)
    void addUnlessThere(UUID id, UUID learner, String course, String intent, Instant now, int version);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.learner = :learner and e.course = :course")
    Optional<Enrolment> lock(UUID learner, String course);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enrolment e where e.id = :id")
    Optional<Enrolment> lock(UUID id);

    @Query("""
            select e from Enrolment e left join fetch e.lessons
            where e.learner = :learner and e.course = :course and e.active""")
    Optional<Enrolment> active(UUID learner, String course);

    @Query("""
            select e from Enrolment e left join fetch e.lessons
            where e.learner = :learner and e.active order by e.lastActivity desc""")
    List<Enrolment> active(UUID learner);

    @Query("select count(e) > 0 from Enrolment e where e.id = :id and e.learner = :learner and e.active")
    boolean belongs(UUID id, UUID learner);

    @Query("select e.id from Enrolment e where e.learner = :learner and e.course = :course and e.active")
    Optional<UUID> idOf(UUID learner, String course);

    @Query("select e.learner as learner, e.course as course from Enrolment e where e.learner in :learners and e.active")
    List<EnrolledIn> courses(Collection<UUID> learners);

    /** Who is in which course. */
    interface EnrolledIn {

        UUID getLearner();

        String getCourse();
    }

    @Query("select value(l) from Enrolment e join e.lessons l where e.id = :id and key(l) = :lesson")
    Optional<LessonStanding> standing(UUID id, String lesson);

    @Query("select e.enrolledAt from Enrolment e where e.id = :id")
    Optional<Instant> enrolledAt(UUID id);

    /** Remembers where the learner is; not progress, so it neither locks nor counts. */
    @Modifying
    @Query("update Enrolment e set e.lastLesson = :lesson where e.id = :id")
    void goTo(UUID id, String lesson);

    void deleteAll(Iterable<Enrolment> enrolments);
}
