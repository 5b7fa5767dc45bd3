/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What probes keep about a person, for the room's export and erasure. */
@Component
public class ProbePersonalData {

    private static final String OF_PERSON = " (select id from probe_sitting where learner = :person)";

    private final JdbcClient database;

    ProbePersonalData(JdbcClient database) {
        this.database = database;
    }

    /** The quizzes that come back, the probes, and every answer. */
    public Map<String, Object> export(UUID person) {
        return Map.of(
                "probePlans",
                rows(
                        "select course, quiz, passed_at from probe_plan where learner = :person order by passed_at",
                        person),
                "probes",
                rows("""
                        select id, course, quiz, step, begun_at, finished_at, result from probe
                        where learner = :person order by begun_at""", person),
                "probeAnswers",
                rows("""
                        select probe, question_version, answer, answered_at, earned, possible from probe_item
                        where sitting in""" + OF_PERSON + " order by sitting, place", person));
    }

    /** Forgets everything, in the caller's transaction. */
    public void erase(UUID person) {
        for (var statement : List.of(
                "delete from probe_item where sitting in" + OF_PERSON,
                "delete from probe where learner = :person",
                "delete from probe_sitting where learner = :person",
                "delete from probe_plan where learner = :person")) {
            database.sql(statement).param("person", person).update();
        }
    }

    private List<Map<String, Object>> rows(String query, UUID person) {
        return database.sql(query).param("person", person).query().listOfRows().stream()
                .map(ProbePersonalData::plain)
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
