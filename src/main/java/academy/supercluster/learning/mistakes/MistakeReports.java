/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mistakes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every mistake that was reported. */
interface MistakeReports extends Repository<MistakeReport, UUID> {

    Optional<MistakeReport> findById(UUID id);

    @Query("select count(m) from MistakeReport m where m.learner = :learner and m.reportedAt > :since")
    int by(UUID learner, Instant since);
}
