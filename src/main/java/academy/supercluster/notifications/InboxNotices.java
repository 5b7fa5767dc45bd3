/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of everybody. */
@Repository
class InboxNotices {

    private final JdbcClient database;

    InboxNotices(JdbcClient database) {
        this.database = database;
    }

    void add(UUID recipient, Notice notice, String subject, Instant now) {
        database.sql("""
                        insert into inbox_notice (recipient, kind, subject, body, href, created_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(recipient)
                .param(notice.kind())
                .param(subject)
                .param(notice.text())
                .param(notice.href())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Unread ones first, then the latest first. */
    List<InboxItem> page(UUID recipient, int offset, int limit) {
        return database.sql("""
                        select id, kind, subject, body, href, created_at, is_read from inbox_notice
                        where recipient = :recipient
                        order by is_read, id desc offset :offset rows fetch next :limit rows only""")
                .param("recipient", recipient)
                .param("offset", offset)
                .param("limit", limit)
                .query(InboxNotices::read)
                .list();
    }

    /** Counts no further than the limit. */
    int unread(UUID recipient, int limit) {
        return database.sql("""
                        select count(*) from (select 1 from inbox_notice
                        where recipient = :recipient and is_read = false fetch first :limit rows only) as few""")
                .param("recipient", recipient)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Whether there is such a notice of this person. */
    boolean markRead(UUID recipient, long id) {
        return database.sql("update inbox_notice set is_read = true where recipient = ? and id = ?")
                        .param(recipient)
                        .param(id)
                        .update()
                == 1;
    }

    void markAllRead(UUID recipient, long upTo) {
        database.sql("update inbox_notice set is_read = true where recipient = ? and is_read = false and id <= ?")
                .param(recipient)
                .param(upTo)
                .update();
    }

    void erase(UUID recipient) {
        database.sql("delete from inbox_notice where recipient = ?")
                .param(recipient)
                .update();
        database.sql("delete from outbox_letter where recipient = ?")
                .param(recipient)
                .update();
    }

    private static InboxItem read(ResultSet row, int number) throws SQLException {
        return new InboxItem(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("href"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("is_read"));
    }
}
