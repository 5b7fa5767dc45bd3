/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every attempt there is, always looked for together with the person it belongs to. */
interface Attempts extends Repository<Attempt, UUID> {

    /**
     * Begins an attempt unless the person has an open one; however many ask at once, there is one.
     *
     * @return 1 if it was begun, else 0
     */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into attempt (id, learner, enrolment, course, course_version, lesson, quiz, definition, seed,
                        started_at, open_slot, closes_at, extra, deadline)
                    values (:id, :learner, :enrolment, :course, :version, :lesson, :quiz, :definition, :seed, :now, 1,
                        cast(:closesAt as timestamp with time zone), :extra,
                        cast(:deadline as timestamp with time zone))
                    on conflict do nothing
                    """)
    int beginUnlessOpen(
            UUID id,
            UUID learner,
            UUID enrolment,
            String course,
            int version,
            String lesson,
            String quiz,
            long definition,
            long seed,
            Instant now,
            @Nullable Instant closesAt,
            long extra,
            @Nullable Instant deadline);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id and a.learner = :learner")
    Optional<Attempt> lock(UUID id, UUID learner);

    @Query("select a from Attempt a left join fetch a.items where a.id = :id and a.learner = :learner")
    Optional<Attempt> find(UUID id, UUID learner);

    @Query("""
            select a from Attempt a left join fetch a.items
            where a.learner = :learner and a.course = :course and a.quiz = :quiz and a.submittedAt is null""")
    Optional<Attempt> open(UUID learner, String course, String quiz);

    /** Locks an attempt, whoever's it is: for what happens by itself, or by a mentor. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id")
    Optional<Attempt> lock(UUID id);

    /** Open attempts whose time was over before the moment, the longest first. */
    @Query("""
            select a.id from Attempt a where a.openSlot = 1 and a.deadline < :before
            order by a.deadline""")
    List<UUID> over(Instant before, Limit limit);

    /** The open attempts of a person that have a deadline. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.learner = :learner and a.openSlot = 1 and a.deadline is not null")
    List<Attempt> timed(UUID learner);

    /** How many attempts a person has begun at a quiz, submitted ones and the open one. */
    @Query("select count(a) from Attempt a where a.learner = :learner and a.course = :course and a.quiz = :quiz")
    int begun(UUID learner, String course, String quiz);

    /** The attempts at one quiz without their questions, the latest first. */
    @Query("""
            select a from Attempt a where a.learner = :learner and a.course = :course and a.quiz = :quiz
            order by a.startedAt desc, a.id""")
    List<Attempt> latest(UUID learner, String course, String quiz, Limit limit);

    @Query(nativeQuery = true, value = """
                    select v.question as question, count(*) as times from attempt a
                    join attempt_item i on i.attempt = a.id
                    join question_version v on v.id = i.question_version
                    where a.learner = :learner and a.course = :course and a.quiz = :quiz
                    group by v.question
                    """)
    List<SeenQuestion> seen(UUID learner, String course, String quiz);

    /** Everything of a person. */
    @Query("select a from Attempt a left join fetch a.items where a.learner = :learner order by a.startedAt")
    List<Attempt> of(UUID learner);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from attempt_item where attempt in (select id from attempt where learner = :learner)")
    void eraseItems(UUID learner);

    @Modifying
    @Query("delete from Attempt a where a.learner = :learner")
    void erase(UUID learner);
}
