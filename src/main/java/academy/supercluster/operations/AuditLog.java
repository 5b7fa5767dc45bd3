/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForAdmins;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The append-only record of who did what. Entries are never changed and never deleted by the application, and the
 * database refuses to.
 */
@Service
public class AuditLog {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Appends the entry in the caller's transaction, so that it stands exactly when the deed stands. */
    @BetweenRooms
    @Transactional
    public void record(AuditEntry entry) {
        database.sql("insert into audit_entry (happened_at, actor, action, subject, details) values (?, ?, ?, ?, ?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(entry.actor())
                .param(entry.action())
                .param(entry.subject())
                .param(json.writeValueAsString(entry.details()))
                .update();
    }

    /**
     * A page of the log, the latest first.
     *
     * @param limit at most 200
     */
    @ForAdmins
    @Transactional(readOnly = true)
    public List<AuditRecord> entries(AuditFilter filter, int offset, int limit) {
        return database.sql("""
                        select id, happened_at, actor, action, subject, details from audit_entry
                        where happened_at >= :from and happened_at < :until
                        and action like :action escape '!' and subject like :subject escape '!'
                        order by happened_at desc, id desc offset :offset rows fetch next :limit rows only""")
                .param("from", filter.from().atOffset(ZoneOffset.UTC))
                .param("until", filter.until().atOffset(ZoneOffset.UTC))
                .param("action", beginning(filter.action()))
                .param("subject", beginning(filter.subject()))
                .param("offset", offset)
                .param("limit", Math.min(limit, 200))
                .query(this::read)
                .list();
    }

    /** What the person did, the latest first, for the export of personal data. */
    List<AuditRecord> by(UUID actor, int limit) {
        return database.sql("""
                        select id, happened_at, actor, action, subject, details from audit_entry
                        where actor = :actor order by id desc fetch first :limit rows only""")
                .param("actor", actor)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private AuditRecord read(ResultSet row, int number) throws SQLException {
        var entry = new AuditEntry(
                row.getObject("actor", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                json.readValue(row.getString("details"), DETAILS));
        return new AuditRecord(
                row.getLong("id"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                entry);
    }

    private static String beginning(String text) {
        return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
