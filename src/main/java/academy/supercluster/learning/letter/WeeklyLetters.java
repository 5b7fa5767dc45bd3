/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who got the letter of which week. */
@Repository
class WeeklyLetters {

    private final JdbcClient database;

    WeeklyLetters(JdbcClient database) {
        this.database = database;
    }

    /** Those of the learners who got the letter of that week or a later one. */
    Set<UUID> got(LocalDate week, Collection<UUID> learners) {
        return new HashSet<>(
                database.sql("select learner from weekly_letter where week >= :week and learner in (:learners)")
                        .param("week", week)
                        .param("learners", learners)
                        .query((row, index) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** Takes the week's letter of a learner; nobody gets it twice, however many try and whatever crashes. */
    boolean take(UUID learner, LocalDate week) {
        return database.sql("insert into weekly_letter (learner, week) values (?, ?) on conflict do nothing")
                                .params(learner, week)
                                .update()
                        == 1
                || database.sql("update weekly_letter set week = ? where learner = ? and week < ?")
                                .params(week, learner, week)
                                .update()
                        == 1;
    }
}
