/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.operations.FileId;
import academy.supercluster.operations.FileStorage;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a person wrote and handed in, and as a mentor the bank of comments; what was said to others stays, nameless. */
@Component
public class AssignmentPersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(AssignmentPersonalData.class);
    private static final String WORKS = " (select id from assignment_work where learner = :person)";
    private static final String SUBMISSIONS = " (select id from submission where learner = :person)";

    private final JdbcClient database;
    private final FileStorage storage;

    AssignmentPersonalData(JdbcClient database, FileStorage storage) {
        this.database = database;
        this.storage = storage;
    }

    /** Everything of assignments that is kept about the person. */
    public Map<String, Object> export(UUID person) {
        var all = new LinkedHashMap<String, Object>();
        all.put(
                "works",
                rows("select * from assignment_work where learner = :person order by course, assignment", person));
        all.put("files", rows("select * from work_file where work in" + WORKS + " order by added_at", person));
        all.put("submissions", rows("select * from submission where learner = :person order by submitted_at", person));
        all.put("levels", rows("select * from submission_level where submission in" + SUBMISSIONS, person));
        all.put(
                "remarks",
                rows(
                        "select * from submission_remark where submission in" + SUBMISSIONS
                                + " or author = :person order by made_at",
                        person));
        all.put("phrases", rows("select * from marking_phrase where mentor = :person order by used_at", person));
        return all;
    }

    /** Removes the person's work with its files, in the caller's transaction. */
    public void erase(UUID person) {
        var stored = database.sql("select stored from work_file where work in" + WORKS)
                .param("person", person)
                .query((row, index) -> new FileId(row.getObject(1, UUID.class)))
                .list();
        for (var statement : List.of(
                "delete from submission_remark where submission in" + SUBMISSIONS,
                "delete from submission_level where submission in" + SUBMISSIONS,
                "delete from submission_file where submission in" + SUBMISSIONS,
                "delete from submission where learner = :person",
                "delete from work_file where work in" + WORKS,
                "delete from assignment_work where learner = :person",
                "update submission set marker = null where marker = :person",
                "update submission_remark set author = null where author = :person",
                "delete from marking_phrase where mentor = :person")) {
            database.sql(statement).param("person", person).update();
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stored.forEach(AssignmentPersonalData.this::delete);
            }
        });
    }

    /** What cannot be deleted now, the sweep of stored files deletes. */
    private void delete(FileId file) {
        try {
            storage.delete(file);
        } catch (IOException e) {
            LOG.warn("A file that nothing needs could not be deleted: {}", file, e);
        }
    }

    private List<Map<String, Object>> rows(String query, UUID person) {
        return database.sql(query).param("person", person).query().listOfRows().stream()
                .map(AssignmentPersonalData::plain)
                .toList();
    }

    private static Map<String, Object> plain(Map<String, Object> row) {
        var plain = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            switch (value) {
                case null -> {}
                case UUID id -> plain.put(column, id.toString());
                case Timestamp moment -> plain.put(column, moment.toInstant());
                case OffsetDateTime moment -> plain.put(column, moment.toInstant());
                default -> plain.put(column, value);
            }
        });
        return plain;
    }
}
