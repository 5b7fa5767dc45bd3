/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseCatalogue;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rebuilds every enrolment of a database from its log and compares it with what is stored. */
record RebuiltFromTheLog(
        EnrolmentRows rows,
        Ledger ledger,
        CourseCatalogue catalogue,
        JdbcClient database,
        TransactionTemplate transaction) {

    /** @return how many were compared */
    int findsNoDifference() {
        var ids = database.sql("select id from enrolment").query(UUID.class).list();
        ids.forEach(id -> transaction.executeWithoutResult(status -> {
            var stored = rows.lock(id).orElseThrow();
            var outline =
                    catalogue.version(stored.course(), stored.courseVersion()).orElseThrow();
            assertThat(stored.progress()).isEqualTo(Progress.of(ledger.read(stored.id()), outline));
        }));
        return ids.size();
    }
}
