/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything learners asked their mentors. */
interface MentorQuestions extends Repository<MentorQuestion, UUID> {

    Optional<MentorQuestion> findById(UUID id);

    MentorQuestion save(MentorQuestion question);

    @Query("""
            select q.id from MentorQuestion q where q.learner = :learner and q.course = :course and q.lesson = :lesson
            order by q.lastAt desc""")
    List<UUID> of(UUID learner, String course, String lesson, Limit most);

    @Query("select q.id from MentorQuestion q where q.learner = :learner order by q.lastAt desc")
    List<UUID> of(UUID learner, Limit most);

    /** With what was said, in one statement. */
    @Query("select distinct q from MentorQuestion q left join fetch q.said where q.id in :ids order by q.lastAt desc")
    List<MentorQuestion> whole(Collection<UUID> ids);

    @Query("select count(q) from MentorQuestion q where q.learner = :learner and q.askedAt > :since")
    int by(UUID learner, Instant since);

    /** What waits for an answer, the oldest first, without what was said. */
    @Query("""
            select q.id as id, q.learner as learner, q.course as course from MentorQuestion q where q.waiting
            order by q.lastAt, q.id""")
    List<Waiting> waiting(Limit most);

    /** A question by its ids alone. */
    interface Waiting {
        UUID getId();

        UUID getLearner();

        String getCourse();
    }
}
