/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import academy.supercluster.shared.PersonalData;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person's worksheets with their history, and the comments they wrote anywhere. */
@Component
class ToolkitPersonalData implements PersonalData {

    private static final String OF_PERSON =
            " where worksheet in (select id from worksheet where owner_kind = 'person' and owner = :person)";

    private final JdbcClient database;

    ToolkitPersonalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "toolkit";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(UUID person) {
        var all = new LinkedHashMap<String, Object>();
        all.put(
                "worksheets",
                rows(
                        "select * from worksheet where owner_kind = 'person' and owner = :person order by begun_at, id",
                        person));
        all.put(
                "versions",
                rows("select * from worksheet_version" + OF_PERSON + " order by worksheet, number", person));
        all.put(
                "comments",
                rows("select * from worksheet_comment where author = :person order by written_at, id", person));
        all.put(
                "lessons",
                rows("select * from worksheet_lesson where learner = :person order by course, lesson", person));
        return all;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID person) {
        for (var statement : List.of(
                "delete from worksheet_lesson where learner = :person",
                "delete from worksheet_lesson" + OF_PERSON,
                "delete from worksheet_comment" + OF_PERSON,
                "delete from worksheet_comment where author = :person",
                "delete from worksheet_version" + OF_PERSON,
                "delete from worksheet where owner_kind = 'person' and owner = :person")) {
            database.sql(statement).param("person", person).update();
        }
    }

    private List<Map<String, Object>> rows(String query, UUID person) {
        return database.sql(query).param("person", person).query().listOfRows().stream()
                .map(ToolkitPersonalData::plain)
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
