/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.shared.access.BetweenRooms;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who mentors whom at this moment. A mentor sees the own learners and those they stand in for; what a learner without a
 * mentor hands in is open to every mentor whose role covers the course.
 */
@Service
@Transactional(readOnly = true)
public class Mentorships {

    static final String CURRENT = " begins_at <= :now and (ends_at is null or ends_at > :now) ";
    static final String OWN =
            CURRENT + " and (mentor = :me or stand_in = :me and stand_in_from <= :now and stand_in_until > :now) ";

    private final JdbcClient database;
    private final Clock clock;

    Mentorships(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Who does the mentor's work for the learner in the course now: while somebody stands in, they and not the mentor.
     * One statement.
     */
    @BetweenRooms
    public List<UserId> mentorsOf(UserId learner, CourseId course) {
        return database.sql("""
                        select distinct case when stand_in is not null and stand_in_from <= :now
                            and stand_in_until > :now then stand_in else mentor end
                        from mentorship where learner = :learner and (course is null or course = :course) and""" + CURRENT)
                .param("learner", learner.value())
                .param("course", course.value())
                .param("now", now())
                .query((row, index) -> new UserId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whether the learner is one of the mentor's own, in whatever course. Administrators see everybody. */
    @BetweenRooms
    public boolean sees(SignedIn mentor, UserId learner) {
        if (mentor.may(Role.ADMIN, Scope.EVERYTHING)) {
            return true;
        }
        return own(mentor).stream().anyMatch(each -> each.learner().equals(learner.value()));
    }

    /** Those of the asked who are the mentor's own. Administrators see everybody. One statement, however many are asked. */
    @BetweenRooms
    public Set<Mentee> own(SignedIn mentor, Collection<Mentee> asked) {
        if (mentor.may(Role.ADMIN, Scope.EVERYTHING)) {
            return Set.copyOf(asked);
        }
        var own = byLearner(own(mentor));
        return asked.stream()
                .filter(each -> covered(mentor, each) && covers(own, each))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Those of the asked whose work the mentor may see: the own ones, and those who have no mentor in a course that the
     * mentor's role covers. Two statements, however many are asked.
     */
    @BetweenRooms
    public Set<Mentee> open(SignedIn mentor, Collection<Mentee> asked) {
        if (mentor.may(Role.ADMIN, Scope.EVERYTHING)) {
            return Set.copyOf(asked);
        }
        var covered = asked.stream().filter(each -> covered(mentor, each)).collect(Collectors.toSet());
        if (covered.isEmpty()) {
            return Set.of();
        }
        var own = byLearner(own(mentor));
        var taken = byLearner(
                taken(covered.stream().map(each -> each.learner().value()).collect(Collectors.toSet())));
        var open = new HashSet<Mentee>();
        for (var mentee : covered) {
            if (covers(own, mentee) || !covers(taken, mentee)) {
                open.add(mentee);
            }
        }
        return open;
    }

    private static boolean covered(SignedIn mentor, Mentee mentee) {
        return mentor.may(Role.MENTOR, Scope.course(mentee.course().value()));
    }

    private static Map<UUID, List<Pair>> byLearner(List<Pair> pairs) {
        return pairs.stream().collect(Collectors.groupingBy(Pair::learner));
    }

    private static boolean covers(Map<UUID, List<Pair>> pairs, Mentee mentee) {
        return pairs.getOrDefault(mentee.learner().value(), List.of()).stream().anyMatch(each -> each.covers(mentee));
    }

    private List<Pair> own(SignedIn mentor) {
        return database
                .sql("select learner, course from mentorship where" + OWN)
                .param("me", mentor.id().value())
                .param("now", now())
                .query((row, index) -> new Pair(row.getObject(1, UUID.class), String.valueOf(row.getString(2))))
                .list()
                .stream()
                .filter(pair -> pair.everywhere() || mentor.may(Role.MENTOR, Scope.course(pair.course())))
                .toList();
    }

    private List<Pair> taken(Set<UUID> learners) {
        return database.sql("select learner, course from mentorship where learner = any(:learners) and" + CURRENT)
                .param("learners", learners.toArray(UUID[]::new))
                .param("now", now())
                .query((row, index) -> new Pair(row.getObject(1, UUID.class), String.valueOf(row.getString(2))))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** @param course the word null for all courses */
    private record Pair(UUID learner, String course) {

        boolean everywhere() {
            return course.equals("null");
        }

        boolean covers(Mentee mentee) {
            return learner.equals(mentee.learner().value())
                    && (everywhere() || course.equals(mentee.course().value()));
        }
    }
}
