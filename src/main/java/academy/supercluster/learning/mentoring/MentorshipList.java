/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.People;
import academy.supercluster.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mentorships that are not over, in pages, the latest first. */
@Component
class MentorshipList {

    private static final String PART = """
            from mentorship where (ends_at is null or ends_at > :now)
            and (:everywhere or course = any(:courses))
            and (:everybody or learner = any(:persons) or mentor = any(:persons) or stand_in = any(:persons))
            """;

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    MentorshipList(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param courses null for all
     * @param persons one of whom must take part; null for everybody
     */
    List<MentorshipRow> page(@Nullable Set<String> courses, @Nullable List<UserId> persons, int offset, int limit) {
        var rows = statement(
                        "select * " + PART
                                + " order by begins_at desc, id offset :offset rows fetch next :limit rows only",
                        courses,
                        persons)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new Raw(
                        row.getObject("id", UUID.class),
                        row.getObject("learner", UUID.class),
                        row.getObject("mentor", UUID.class),
                        row.getString("course"),
                        row.getObject("begins_at", OffsetDateTime.class),
                        row.getObject("ends_at", OffsetDateTime.class),
                        row.getObject("stand_in", UUID.class),
                        row.getObject("stand_in_from", OffsetDateTime.class),
                        row.getObject("stand_in_until", OffsetDateTime.class),
                        row.getLong("revision")))
                .list();
        var persons2 = new ArrayList<UserId>();
        rows.forEach(row -> {
            persons2.add(new UserId(row.learner()));
            persons2.add(new UserId(row.mentor()));
            if (row.standIn() != null) {
                persons2.add(new UserId(row.standIn()));
            }
        });
        var names = people.names(persons2);
        return rows.stream()
                .map(row -> row.named(person -> names.getOrDefault(person, "")))
                .toList();
    }

    int count(@Nullable Set<String> courses, @Nullable List<UserId> persons) {
        return statement("select count(*) " + PART, courses, persons)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(
            String sql, @Nullable Set<String> courses, @Nullable List<UserId> persons) {
        return database.sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("everywhere", courses == null)
                .param("courses", courses == null ? new String[0] : courses.toArray(String[]::new))
                .param("everybody", persons == null)
                .param(
                        "persons",
                        persons == null
                                ? new UUID[0]
                                : persons.stream().map(UserId::value).toArray(UUID[]::new));
    }

    private record Raw(
            UUID id,
            UUID learner,
            UUID mentor,
            @Nullable String course,
            OffsetDateTime begins,
            @Nullable OffsetDateTime ends,
            @Nullable UUID standIn,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until,
            long revision) {

        MentorshipRow named(java.util.function.Function<UserId, String> name) {
            var stand = standIn == null || from == null || until == null
                    ? null
                    : new StandIn(new UserId(standIn), from.toInstant(), until.toInstant());
            return new MentorshipRow(
                    new MentorshipId(id),
                    new UserId(learner),
                    name.apply(new UserId(learner)),
                    new UserId(mentor),
                    name.apply(new UserId(mentor)),
                    course == null ? null : new CourseId(course),
                    begins.toInstant(),
                    instant(ends),
                    stand,
                    stand == null ? "" : name.apply(stand.person()),
                    revision);
        }

        private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
            return moment == null ? null : moment.toInstant();
        }
    }
}
