/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What learners decided in cases. */
interface CaseDecisions extends Repository<CaseDecision, LessonPlace> {

    Optional<CaseDecision> findById(LessonPlace place);

    @Query("""
            select d.choices from CaseDecision d
            where d.place.course = :course and d.place.lesson = :lesson and d.place.learner <> :except
            order by d.decidedAt desc""")
    List<String> latest(String course, String lesson, UUID except, Limit limit);
}
