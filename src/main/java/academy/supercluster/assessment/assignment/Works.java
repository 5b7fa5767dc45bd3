/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What everybody does for assignments. */
interface Works extends Repository<Work, UUID> {

    Optional<Work> findById(UUID id);

    @Query("select w from Work w where w.learner = :learner and w.course = :course and w.assignment = :assignment")
    Optional<Work> find(UUID learner, String course, String assignment);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Work w where w.learner = :learner and w.course = :course and w.assignment = :assignment")
    Optional<Work> lock(UUID learner, String course, String assignment);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Work w where w.id = :id")
    Optional<Work> lock(UUID id);

    @Query("select w from Work w where w.learner = :learner order by w.draftedAt desc")
    List<Work> of(UUID learner);

    /** Makes an empty work unless there is one; however many ask at once, there is one. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into assignment_work (id, learner, enrolment, course, course_version, lesson, assignment,
                        state, draft, draft_revision, submissions, counted, revision)
                    values (:id, :learner, :enrolment, :course, :version, :lesson, :assignment,
                        'DRAFT', '', 0, 0, 0, 0)
                    on conflict do nothing
                    """)
    void addUnlessThere(
            UUID id, UUID learner, UUID enrolment, String course, int version, String lesson, String assignment);
}
