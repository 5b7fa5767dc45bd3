/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.People;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.Mentee;
import academy.supercluster.learning.mentoring.Mentorships;
import academy.supercluster.shared.access.ForMentors;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the mentor who is signed in, the oldest first: the work of the own learners and of learners without a
 * mentor. A constant number of statements; of everything that waits in the academy the {@value #MOST} oldest are looked
 * at, each a few dozen bytes.
 */
@Service
@Transactional(readOnly = true)
public class MarkingQueue {

    static final int MOST = 10_000;

    private final JdbcClient database;
    private final AssignmentDefinitions definitions;
    private final Mentorships mentorships;
    private final People people;
    private final CurrentUser user;

    MarkingQueue(
            JdbcClient database,
            AssignmentDefinitions definitions,
            Mentorships mentorships,
            People people,
            CurrentUser user) {
        this.database = database;
        this.definitions = definitions;
        this.mentorships = mentorships;
        this.people = people;
        this.user = user;
    }

    /**
     * A page of the queue.
     *
     * @param limit at most 100
     */
    @ForMentors
    public QueuePage page(int offset, int limit) {
        var me = user.require();
        var all = open(me);
        var page = all.stream().skip(offset).limit(Math.min(limit, 100)).toList();
        var names = people.names(page.stream().map(Waiting::learner).collect(Collectors.toSet()));
        return new QueuePage(
                page.stream()
                        .map(each -> item(each).named(names.getOrDefault(each.learner(), "")))
                        .toList(),
                all.size(),
                all.stream().mapToInt(Waiting::minutes).sum(),
                all.isEmpty() ? null : all.getFirst().since().toInstant());
    }

    private List<Waiting> open(SignedIn me) {
        var all = database.sql("""
                        select id, learner, course, course_version, assignment, mentor_minutes, submitted_at, due_at,
                        marker from submission where state = 'WAITING' and learner <> :me
                        order by submitted_at, id fetch first :most rows only""")
                .param("me", me.id().value())
                .param("most", MOST)
                .query((row, index) -> new Waiting(
                        row.getObject("id", UUID.class),
                        new UserId(row.getObject("learner", UUID.class)),
                        new CourseId(row.getString("course")),
                        row.getInt("course_version"),
                        row.getString("assignment"),
                        row.getInt("mentor_minutes"),
                        row.getObject("submitted_at", OffsetDateTime.class),
                        row.getObject("due_at", OffsetDateTime.class),
                        row.getObject("marker", UUID.class)))
                .list();
        var seen = mentorships.open(me, all.stream().map(Waiting::mentee).collect(Collectors.toSet()));
        return all.stream()
                .filter(each -> seen.contains(each.mentee()))
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
    }

    private QueueItem item(Waiting waiting) {
        var title = definitions
                .find(waiting.course(), waiting.version(), waiting.assignment())
                .map(Assignment::title)
                .orElse(waiting.assignment());
        return new QueueItem(
                waiting.learner(),
                "",
                waiting.course(),
                title,
                waiting.since().toInstant(),
                waiting.minutes(),
                waiting.due() != null && !waiting.since().isBefore(waiting.due()),
                waiting.marker() != null,
                "desk/marking/" + waiting.id());
    }

    private record Waiting(
            UUID id,
            UserId learner,
            CourseId course,
            int version,
            String assignment,
            int minutes,
            OffsetDateTime since,
            @Nullable OffsetDateTime due,
            @Nullable UUID marker) {

        Mentee mentee() {
            return new Mentee(learner, course);
        }
    }
}
