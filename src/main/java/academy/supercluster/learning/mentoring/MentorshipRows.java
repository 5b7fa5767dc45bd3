/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every mentorship there is or was. */
interface MentorshipRows extends Repository<Mentorship, UUID> {

    Mentorship save(Mentorship mentorship);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mentorship m where m.id = :id")
    Optional<Mentorship> lock(UUID id);

    /** What the mentor has not finished with, locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select m from Mentorship m where m.mentor = :mentor and (m.endsAt is null or m.endsAt > :now) order by m.id")
    List<Mentorship> lockAllOf(UUID mentor, Instant now);

    @Query("""
            select count(m) > 0 from Mentorship m where m.learner = :learner and m.mentor = :mentor
            and (m.course is null and :course is null or m.course = :course)
            and (m.endsAt is null or m.endsAt > :now)""")
    boolean exists(UUID learner, UUID mentor, @Nullable String course, Instant now);
}
