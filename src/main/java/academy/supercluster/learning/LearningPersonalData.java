/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning;

import academy.supercluster.shared.PersonalData;
import java.sql.Date;
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

/** Everything this room keeps about a person. */
@Component
class LearningPersonalData implements PersonalData {

    private static final String OF_PERSON = " where enrolment in (select id from enrolment where learner = :person)";

    private final JdbcClient database;

    LearningPersonalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String room() {
        return "learning";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(UUID person) {
        var all = new LinkedHashMap<String, Object>();
        all.put("enrolments", rows("select * from enrolment where learner = :person order by enrolled_at", person));
        all.put("lessons", rows("select * from lesson_progress" + OF_PERSON + " order by enrolment, lesson", person));
        all.put("events", rows("select * from learning_event" + OF_PERSON + " order by enrolment, sequence", person));
        for (var table : List.of("lesson_note", "case_decision")) {
            all.put(table, rows("select * from " + table + " where learner = :person order by course, lesson", person));
        }
        all.put(
                "transfer_intention",
                rows("select * from transfer_intention where learner = :person order by made_at", person));
        all.put(
                "transfer_answer",
                rows("select * from transfer_answer where learner = :person order by course, number", person));
        all.put("weekly_letter", rows("select week from weekly_letter where learner = :person", person));
        all.put(
                "mistake_report",
                rows("select * from mistake_report where learner = :person order by reported_at", person));
        all.put(
                "mentorships",
                rows(
                        "select * from mentorship where learner = :person or mentor = :person or stand_in = :person"
                                + " order by begins_at",
                        person));
        all.put(
                "mentor_questions",
                rows("select * from mentor_question where learner = :person order by asked_at", person));
        all.put(
                "mentor_messages",
                rows("select * from mentor_message where author = :person order by said_at, question", person));
        return all;
    }

    /** Forgets the person; a reported mistake and a mentor's answer stay without them. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID person) {
        for (var statement : List.of(
                "delete from learning_event" + OF_PERSON,
                "delete from lesson_progress" + OF_PERSON,
                "delete from enrolment where learner = :person",
                "delete from lesson_note where learner = :person",
                "delete from case_decision where learner = :person",
                "delete from transfer_answer where learner = :person",
                "delete from transfer_intention where learner = :person",
                "delete from weekly_letter where learner = :person",
                "update mistake_report set learner = null where learner = :person",
                "delete from mentor_message where question in (select id from mentor_question where learner = :person)",
                "delete from mentor_question where learner = :person",
                "update mentor_message set author = null where author = :person",
                "delete from mentorship where learner = :person or mentor = :person",
                "update mentorship set stand_in = null, stand_in_from = null, stand_in_until = null"
                        + " where stand_in = :person",
                "update mentorship set assigned_by = null where assigned_by = :person")) {
            database.sql(statement).param("person", person).update();
        }
    }

    private List<Map<String, Object>> rows(String query, UUID person) {
        return database.sql(query).param("person", person).query().listOfRows().stream()
                .map(LearningPersonalData::plain)
                .toList();
    }

    /** Strings, numbers, truth values and instants, as every room exports them. */
    private static Map<String, Object> plain(Map<String, Object> row) {
        var plain = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            switch (value) {
                case null -> {}
                case UUID id -> plain.put(column, id.toString());
                case Timestamp moment -> plain.put(column, moment.toInstant());
                case OffsetDateTime moment -> plain.put(column, moment.toInstant());
                case Date day -> plain.put(column, day.toLocalDate().toString());
                default -> plain.put(column, value);
            }
        });
        return plain;
    }
}
