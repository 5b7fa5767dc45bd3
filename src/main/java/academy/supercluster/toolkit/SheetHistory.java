/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.toolkit.content.SheetContent;
import academy.supercluster.toolkit.content.SheetJson;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How worksheets were before. Whoever adds a version holds the row of the worksheet locked. */
@Repository
class SheetHistory {

    /** The most versions of a worksheet; then the oldest give way. */
    static final int MOST = 50;

    private final JdbcClient database;

    SheetHistory(JdbcClient database) {
        this.database = database;
    }

    void keep(WorksheetId worksheet, Worksheet.Earlier state, SheetVersion.Reason reason) {
        database.sql("""
                        insert into worksheet_version (worksheet, number, content, filled_rows, saved_at, reason)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from worksheet_version where worksheet = ?""")
                .params(
                        worksheet.value(),
                        state.content(),
                        state.filledRows(),
                        state.savedAt().atOffset(ZoneOffset.UTC),
                        reason.name(),
                        worksheet.value())
                .update();
        database.sql("""
                        delete from worksheet_version where worksheet = ? and number <=
                        (select max(number) - ? from worksheet_version where worksheet = ?)""").params(worksheet.value(), MOST, worksheet.value()).update();
    }

    /** The versions, the latest first. */
    List<SheetVersion> of(WorksheetId worksheet) {
        return database.sql("""
                        select number, filled_rows, saved_at, reason from worksheet_version where worksheet = ?
                        order by number desc""")
                .param(worksheet.value())
                .query((row, index) -> new SheetVersion(
                        row.getInt(1),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        SheetVersion.Reason.valueOf(row.getString(4))))
                .list();
    }

    Optional<SheetContent> content(WorksheetId worksheet, int number) {
        return database.sql("select content from worksheet_version where worksheet = ? and number = ?")
                .params(worksheet.value(), number)
                .query((row, index) -> SheetJson.read(row.getString(1)))
                .optional();
    }

    void forget(WorksheetId worksheet) {
        database.sql("delete from worksheet_version where worksheet = ?")
                .param(worksheet.value())
                .update();
    }
}
