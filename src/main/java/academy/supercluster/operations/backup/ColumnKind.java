/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a value becomes text that loses nothing, and a value again, whichever database is at the other end. */
enum ColumnKind {
    TEXT,
    WHOLE,
    DECIMAL,
    FLOATING,
    TRUTH,
    UUID_KEY,
    MOMENT,
    LOCAL_DATE_TIME,
    LOCAL_DATE,
    LOCAL_TIME,
    BYTES,
    JSON;

    private static final Map<String, ColumnKind> BY_TYPE = Map.ofEntries(
            Map.entry("character varying", TEXT),
            Map.entry("character", TEXT),
            Map.entry("character large object", TEXT),
            Map.entry("text", TEXT),
            Map.entry("bigint", WHOLE),
            Map.entry("integer", WHOLE),
            Map.entry("smallint", WHOLE),
            Map.entry("numeric", DECIMAL),
            Map.entry("decfloat", DECIMAL),
            Map.entry("double precision", FLOATING),
            Map.entry("real", FLOATING),
            Map.entry("boolean", TRUTH),
            Map.entry("uuid", UUID_KEY),
            Map.entry("timestamp with time zone", MOMENT),
            Map.entry("timestamp", LOCAL_DATE_TIME),
            Map.entry("timestamp without time zone", LOCAL_DATE_TIME),
            Map.entry("date", LOCAL_DATE),
            Map.entry("time", LOCAL_TIME),
            Map.entry("time without time zone", LOCAL_TIME),
            Map.entry("bytea", BYTES),
            Map.entry("binary varying", BYTES),
            Map.entry("binary large object", BYTES),
            Map.entry("json", JSON),
            Map.entry("jsonb", JSON));

    /** @throws BackupRefused for a type that could not be carried over whole */
    static ColumnKind of(String table, String column, String dataType) {
        var kind = BY_TYPE.get(dataType.toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new BackupRefused("The column " + table + "." + column + " has the type " + dataType
                    + ", which backups do not know. Please report this as a mistake of the program.");
        }
        return kind;
    }

    @Nullable
    String read(ResultSet row, int index) throws SQLException {
        return switch (this) {
            case TEXT, JSON, UUID_KEY -> row.getString(index);
            case BYTES -> {
                var bytes = row.getBytes(index);
                yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
            }
            case DECIMAL -> {
                var number = row.getBigDecimal(index);
                yield number == null ? null : number.toPlainString();
            }
            case MOMENT -> {
                var moment = row.getObject(index, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant().toString();
            }
            case LOCAL_DATE_TIME -> text(row.getObject(index, LocalDateTime.class));
            case LOCAL_DATE -> text(row.getObject(index, LocalDate.class));
            case LOCAL_TIME -> text(row.getObject(index, LocalTime.class));
            case WHOLE, FLOATING, TRUTH -> text(row.getObject(index));
        };
    }

    void bind(PreparedStatement statement, int index, @Nullable String value) throws SQLException {
        if (value == null) {
            statement.setObject(index, null);
            return;
        }
        switch (this) {
            case TEXT, JSON -> statement.setString(index, value);
            case WHOLE -> statement.setLong(index, Long.parseLong(value));
            case DECIMAL -> statement.setBigDecimal(index, new BigDecimal(value));
            case FLOATING -> statement.setDouble(index, Double.parseDouble(value));
            case TRUTH -> statement.setBoolean(index, Boolean.parseBoolean(value));
            case UUID_KEY -> statement.setObject(index, UUID.fromString(value));
            case MOMENT -> statement.setObject(index, Instant.parse(value).atOffset(ZoneOffset.UTC));
            case LOCAL_DATE_TIME -> statement.setObject(index, LocalDateTime.parse(value));
            case LOCAL_DATE -> statement.setObject(index, LocalDate.parse(value));
            case LOCAL_TIME -> statement.setObject(index, LocalTime.parse(value));
            case BYTES -> statement.setBytes(index, Base64.getDecoder().decode(value));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
