/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that was handed in. */
interface Submissions extends Repository<Submission, UUID> {

    Submission save(Submission submission);

    /** Writes what was changed, so that revisions are those of the database. */
    void flush();

    Optional<Submission> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.id = :id")
    Optional<Submission> lock(UUID id);

    /** All versions of a work with levels, the latest first. */
    @Query("select distinct s from Submission s left join fetch s.levels where s.work = :work order by s.number desc")
    List<Submission> of(UUID work);

    @Query("select s from Submission s where s.learner = :learner order by s.submittedAt desc")
    List<Submission> ofLearner(UUID learner, Limit most);
}
