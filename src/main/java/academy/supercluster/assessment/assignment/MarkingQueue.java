/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.assessment.marking.MarkingItem;
import academy.supercluster.assessment.marking.MarkingSource;
import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.People;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.Mentee;
import academy.supercluster.learning.mentoring.Mentorships;
import academy.supercluster.shared.access.ForMentors;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the mentor who is signed in, the oldest first, whatever kind of work it is: that of the own learners and
 * of learners without a mentor. A constant number of statements; of everything that waits in the academy the {@value #MOST} oldest are looked
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
    private final List<MarkingSource> sources;

    MarkingQueue(
            JdbcClient database,
            AssignmentDefinitions definitions,
            Mentorships mentorships,
            People people,
            CurrentUser user,
            List<MarkingSource> sources) {
        this.database = database;
        this.definitions = definitions;
        this.mentorships = mentorships;
        this.people = people;
        this.user = user;
        this.sources = List.copyOf(sources);
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
        var names = people.names(page.stream().map(Entry::learner).collect(Collectors.toSet()));
        return new QueuePage(
                page.stream()
                        .map(each -> each.item().get().named(names.getOrDefault(each.learner(), "")))
                        .toList(),
                all.size(),
                all.stream().mapToInt(Entry::minutes).sum(),
                all.isEmpty() ? null : all.getFirst().since());
    }

    private List<Entry> open(SignedIn me) {
        var all = Stream.concat(
                        submissions().stream(),
                        sources.stream()
                                .flatMap(source -> source.waiting(MarkingSource.MOST).stream()
                                        .map(MarkingQueue::entry)))
                .filter(each -> !each.learner().equals(me.id()))
                .toList();
        var seen = mentorships.open(me, all.stream().map(Entry::mentee).collect(Collectors.toSet()));
        return all.stream()
                .filter(each -> seen.contains(each.mentee()))
                .sorted(Comparator.comparing(Entry::since))
                .toList();
    }

    private List<Entry> submissions() {
        return database.sql("""
                        select id, learner, course, course_version, assignment, mentor_minutes, submitted_at, due_at,
                        marker from submission where state = 'WAITING'
                        order by submitted_at, id fetch first :most rows only""")
                .param("most", MOST)
                .query((row, index) -> entry(new Waiting(
                        row.getObject("id", UUID.class),
                        new UserId(row.getObject("learner", UUID.class)),
                        new CourseId(row.getString("course")),
                        row.getInt("course_version"),
                        row.getString("assignment"),
                        row.getInt("mentor_minutes"),
                        row.getObject("submitted_at", OffsetDateTime.class),
                        row.getObject("due_at", OffsetDateTime.class),
                        row.getObject("marker", UUID.class))))
                .list();
    }

    private Entry entry(Waiting waiting) {
        return new Entry(
                waiting.learner(),
                waiting.course(),
                waiting.since().toInstant(),
                waiting.minutes(),
                () -> item(waiting));
    }

    private static Entry entry(MarkingItem item) {
        return new Entry(
                item.learner(),
                item.course(),
                item.since(),
                item.minutes(),
                () -> new QueueItem(
                        item.learner(),
                        "",
                        item.course(),
                        item.title(),
                        item.since(),
                        item.minutes(),
                        false,
                        false,
                        item.href()));
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

    /** @param item what is shown once the entry is on the page */
    private record Entry(UserId learner, CourseId course, Instant since, int minutes, Supplier<QueueItem> item) {

        Mentee mentee() {
            return new Mentee(learner, course);
        }
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
            @Nullable UUID marker) {}
}
