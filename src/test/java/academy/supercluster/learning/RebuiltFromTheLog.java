/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.courses.CourseCatalogue;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rebuilds every enrolment of a database from its log and compares it with what is stored. */
public record RebuiltFromTheLog(
        EnrolmentRows rows,
        Ledger ledger,
        CourseCatalogue catalogue,
        JdbcClient database,
        TransactionTemplate transaction) {

    /** For the enrolments in the database of an application. */
    public static RebuiltFromTheLog in(ApplicationContext application) {
        return new RebuiltFromTheLog(
                application.getBean(EnrolmentRows.class),
                application.getBean(Ledger.class),
                application.getBean(CourseCatalogue.class),
                application.getBean(JdbcClient.class),
                application.getBean(TransactionTemplate.class));
    }

    /** @return how many were compared */
    public int findsNoDifference() {
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
