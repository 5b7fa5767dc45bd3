/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.notes;

import academy.supercluster.learning.LessonPlace;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Notes and bookmarks of all learners. */
interface LessonNotes extends Repository<LessonNote, LessonPlace> {

    Optional<LessonNote> findById(LessonPlace place);

    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into lesson_note (learner, course, lesson, note, revision)
                    values (:learner, :course, :lesson, '', 0)
                    on conflict do nothing
                    """)
    void addUnlessThere(UUID learner, String course, String lesson);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from LessonNote n where n.place = :place")
    Optional<LessonNote> lock(LessonPlace place);

    @Query("""
            select n from LessonNote n where n.place.learner = :learner and n.bookmarkedAt is not null
            order by n.bookmarkedAt desc""")
    List<LessonNote> bookmarked(UUID learner, Limit limit);
}
