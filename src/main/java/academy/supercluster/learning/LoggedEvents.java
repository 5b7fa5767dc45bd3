/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The log of learning. Events are added by the {@link Ledger} and leave only with the person. */
interface LoggedEvents extends Repository<LoggedEvent, LoggedEvent.Place> {

    @Query("select e from LoggedEvent e where e.place.enrolment = :enrolment order by e.place.sequence")
    List<LoggedEvent> of(UUID enrolment);

    @Query("""
            select count(e) > 0 from LoggedEvent e
            where e.place.enrolment = :enrolment and e.kind = :kind and e.lesson = :lesson""")
    boolean has(UUID enrolment, LearningEvent.Kind kind, String lesson);
}
