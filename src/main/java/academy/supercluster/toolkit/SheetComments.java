/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.identity.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remarks on worksheets. */
@Repository
class SheetComments {

    private final JdbcClient database;

    SheetComments(JdbcClient database) {
        this.database = database;
    }

    /** The remarks on a worksheet, the oldest first. */
    List<SheetComment> of(WorksheetId worksheet) {
        return database.sql("""
                        select id, section, row_id, author, words, written_at from worksheet_comment
                        where worksheet = ? order by written_at, id""")
                .param(worksheet.value())
                .query((row, index) -> new SheetComment(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        new UserId(row.getObject(4, UUID.class)),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }

    int count(WorksheetId worksheet) {
        return database.sql("select count(*) from worksheet_comment where worksheet = ?")
                .param(worksheet.value())
                .query(Integer.class)
                .single();
    }

    void add(WorksheetId worksheet, String section, String row, UserId author, String words, Instant now) {
        database.sql("""
                        insert into worksheet_comment (id, worksheet, section, row_id, author, words, written_at)
                        values (?, ?, nullif(?, ''), nullif(?, ''), ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        worksheet.value(),
                        section,
                        section.isEmpty() ? section : row,
                        author.value(),
                        words,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int remove(WorksheetId worksheet, UUID comment, UserId author) {
        return database.sql("delete from worksheet_comment where id = ? and worksheet = ? and author = ?")
                .params(comment, worksheet.value(), author.value())
                .update();
    }

    void forget(WorksheetId worksheet) {
        database.sql("delete from worksheet_comment where worksheet = ?")
                .param(worksheet.value())
                .update();
    }
}
