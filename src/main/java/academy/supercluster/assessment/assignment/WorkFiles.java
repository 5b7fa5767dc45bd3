/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to which work and submission. The bytes are in the file storage. */
@Repository
class WorkFiles {

    private static final String COLUMNS = "f.id, f.work, f.stored, f.name, f.type, f.size, f.fingerprint, f.added_at";

    private final JdbcClient database;

    WorkFiles(JdbcClient database) {
        this.database = database;
    }

    Optional<WorkFile> find(WorkFileId file) {
        return database.sql("select " + COLUMNS + " from work_file f where f.id = ?")
                .param(file.value())
                .query(WorkFiles::read)
                .optional();
    }

    /** What would be handed in with the next submission. */
    List<WorkFile> inDraft(WorkId work) {
        return database.sql("select " + COLUMNS
                        + " from work_file f where f.work = ? and f.in_draft order by f.added_at, f.id")
                .param(work.value())
                .query(WorkFiles::read)
                .list();
    }

    List<WorkFile> of(SubmissionId submission) {
        return of(List.of(submission)).getOrDefault(submission, List.of());
    }

    Map<SubmissionId, List<WorkFile>> of(Collection<SubmissionId> submissions) {
        if (submissions.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select s.submission, " + COLUMNS + " from submission_file s join work_file f on f.id = s.file"
                        + " where s.submission in (:submissions) order by f.added_at, f.id")
                .param(
                        "submissions",
                        submissions.stream().map(SubmissionId::value).toList())
                .query((row, index) -> Map.entry(new SubmissionId(row.getObject(1, UUID.class)), read(row, index)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(WorkFile file) {
        database.sql("""
                        insert into work_file (id, work, stored, name, type, size, fingerprint, added_at, in_draft)
                        values (?, ?, ?, ?, ?, ?, ?, ?, true)""")
                .params(
                        file.id().value(),
                        file.work().value(),
                        file.stored(),
                        file.name(),
                        file.type(),
                        file.size(),
                        file.fingerprint(),
                        file.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Takes the file out of the draft.
     *
     * @return whether nothing needs it any more, so that its row is gone
     */
    boolean remove(WorkFileId file) {
        int gone = database.sql("""
                        delete from work_file where id = ? and not exists
                            (select 1 from submission_file s where s.file = work_file.id)""").param(file.value()).update();
        if (gone == 0) {
            database.sql("update work_file set in_draft = false where id = ?")
                    .param(file.value())
                    .update();
        }
        return gone == 1;
    }

    void handIn(SubmissionId submission, Collection<WorkFile> files) {
        files.forEach(file -> database.sql("insert into submission_file (submission, file) values (?, ?)")
                .params(submission.value(), file.id().value())
                .update());
    }

    /** Those of the stored files that a row knows. */
    Set<UUID> known(Collection<UUID> stored) {
        return Set.copyOf(database.sql("select stored from work_file where stored = any(:stored)")
                .param("stored", stored.toArray(UUID[]::new))
                .query((row, index) -> row.getObject(1, UUID.class))
                .list());
    }

    private static WorkFile read(ResultSet row, int index) throws SQLException {
        return new WorkFile(
                new WorkFileId(row.getObject("id", UUID.class)),
                new WorkId(row.getObject("work", UUID.class)),
                row.getObject("stored", UUID.class),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("fingerprint"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
