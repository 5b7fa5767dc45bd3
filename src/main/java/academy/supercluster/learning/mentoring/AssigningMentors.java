/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.mentoring;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.People;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.Scope;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.operations.AuditEntry;
import academy.supercluster.operations.AuditLog;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving learners their mentors. For administrators, and for cohort managers within the scope of their role: for all
 * courses if the role holds everywhere, else for the courses it holds in. Everything is audited.
 */
@Service
@Transactional
public class AssigningMentors {

    /** The most mentors and people that are offered to choose from. */
    public static final int MOST_OFFERED = 200;

    private final MentorshipRows rows;
    private final MentorshipList list;
    private final MentorshipNotices notices;
    private final People people;
    private final CourseCatalogue catalogue;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssigningMentors(
            MentorshipRows rows,
            MentorshipList list,
            MentorshipNotices notices,
            People people,
            CourseCatalogue catalogue,
            CurrentUser user,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.list = list;
        this.notices = notices;
        this.people = people;
        this.catalogue = catalogue;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The mentorships that are not over, the latest first; of persons whose name or address contains the text, if there
     * is one. Three statements.
     *
     * @param limit at most 200
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<MentorshipRow> page(String text, int offset, int limit) {
        return list.page(courses(), persons(text), offset, Math.min(limit, 200));
    }

    /** How many {@link #page} would list in all. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public int count(String text) {
        return list.count(courses(), persons(text));
    }

    /** Those who may be somebody's mentor in the course, or in all courses. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Recipient> mentors(@Nullable CourseId course) {
        requireRight(scope(course));
        return people.holding(Role.MENTOR, scope(course), MOST_OFFERED);
    }

    /** People whose name or address contains the text, by name. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Recipient> people(String text, int offset, int limit) {
        courses();
        return people.named(text, offset, Math.min(limit, 50));
    }

    /**
     * Gives the learner a mentor, beside those they may have.
     *
     * @param course null for all courses
     * @param until exclusive, or null for no end
     * @throws Refusal if one of them has no account, the mentor no such role there, or it is so already
     */
    @ForSignedIn
    public MentorshipId assign(
            UserId learner, UserId mentor, @Nullable CourseId course, Instant from, @Nullable Instant until) {
        var who = requireRight(scope(course));
        if (course != null && catalogue.course(course).isEmpty()) {
            throw new NotFound("course " + course);
        }
        var told = people.recipient(learner).orElseThrow(() -> new Refusal("learning.mentoring.nobody"));
        var helper = requireMentor(mentor, scope(course));
        var begins = from.truncatedTo(ChronoUnit.MICROS);
        if (until != null && !until.isAfter(clock.instant())) {
            throw new Refusal("learning.mentoring.dates");
        }
        if (rows.exists(learner.value(), mentor.value(), course == null ? null : course.value(), clock.instant())) {
            throw new Refusal("learning.mentoring.already", helper.name(), told.name());
        }
        var mentorship = rows.save(new Mentorship(learner, mentor, course, begins, until, who.id()));
        record("learning.mentorship.begun", mentorship, Map.of());
        events.publishEvent(new MentorAssigned(mentorship.id(), learner, mentor, course));
        notices.assigned(told, helper, course);
        return mentorship.id();
    }

    /**
     * Ends it now.
     *
     * @param known the revision that was seen
     * @throws Refusal if somebody changed it meanwhile
     */
    @ForSignedIn
    public void end(MentorshipId id, long known) {
        var mentorship = locked(id, known);
        if (mentorship.end(clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            record("learning.mentorship.ended", mentorship, Map.of());
            events.publishEvent(
                    new MentorshipEnded(id, mentorship.learner(), mentorship.mentor(), mentorship.course()));
        }
    }

    /**
     * Lets somebody stand in for a time; with null, nobody.
     *
     * @param known the revision that was seen
     * @throws Refusal if somebody changed it meanwhile, or the person holds no such role there
     */
    @ForSignedIn
    public void standIn(MentorshipId id, long known, @Nullable StandIn standIn) {
        stand(locked(id, known), standIn);
    }

    /**
     * Lets somebody stand in for all that a mentor does, as far as the one who asks may assign it.
     *
     * @return for how many mentorships
     */
    @ForSignedIn
    public int standInForAll(UserId mentor, StandIn standIn) {
        courses();
        var who = user.require();
        var all = rows.lockAllOf(mentor.value(), clock.instant()).stream()
                .filter(each -> who.may(Role.COHORT_MANAGER, each.scope()))
                .filter(each -> !each.learner().equals(standIn.person()))
                .toList();
        all.forEach(each -> stand(each, standIn));
        return all.size();
    }

    private void stand(Mentorship mentorship, @Nullable StandIn standIn) {
        if (standIn == null) {
            mentorship.standAlone();
            record("learning.mentorship.stand-in-ended", mentorship, Map.of());
            return;
        }
        requireMentor(standIn.person(), mentorship.scope());
        mentorship.letStandIn(
                new StandIn(
                        standIn.person(),
                        standIn.from().truncatedTo(ChronoUnit.MICROS),
                        standIn.until().truncatedTo(ChronoUnit.MICROS)),
                clock.instant());
        record(
                "learning.mentorship.stand-in",
                mentorship,
                Map.of(
                        "standIn", standIn.person().toString(),
                        "from", standIn.from().toString(),
                        "until", standIn.until().toString()));
        notices.standsIn(standIn, mentorship.mentor());
    }

    private Mentorship locked(MentorshipId id, long known) {
        var mentorship = rows.lock(id.value()).orElseThrow(() -> new NotFound("mentorship " + id));
        if (!user.require().may(Role.COHORT_MANAGER, mentorship.scope())) {
            throw new NotFound("mentorship " + id);
        }
        if (mentorship.revision() != known) {
            throw new Refusal("learning.mentoring.changed");
        }
        return mentorship;
    }

    private Recipient requireMentor(UserId person, Scope scope) {
        return people.holds(person, Role.MENTOR, scope).orElseThrow(() -> new Refusal("learning.mentoring.no-mentor"));
    }

    private SignedIn requireRight(Scope scope) {
        return user.require(Role.COHORT_MANAGER, scope);
    }

    private static Scope scope(@Nullable CourseId course) {
        return course == null ? Scope.EVERYTHING : Scope.course(course.value());
    }

    private @Nullable List<UserId> persons(String text) {
        return text.isBlank()
                ? null
                : people.named(text, 0, MOST_OFFERED).stream()
                        .map(person -> new UserId(person.id()))
                        .toList();
    }

    /** The courses in which whoever asks may assign, or null for all. */
    private @Nullable Set<String> courses() {
        var who = user.require();
        if (who.may(Role.COHORT_MANAGER, Scope.EVERYTHING)) {
            return null;
        }
        var courses = who.grants().stream()
                .filter(grant -> grant.role() == Role.COHORT_MANAGER)
                .filter(grant -> grant.scope().kind() == Scope.Kind.COURSE)
                .map(grant -> grant.scope().id())
                .collect(Collectors.toSet());
        if (courses.isEmpty()) {
            throw new AccessDeniedException("Only those who manage a cohort assign mentors");
        }
        return courses;
    }

    private void record(String action, Mentorship mentorship, Map<String, String> more) {
        var details = new java.util.HashMap<>(more);
        details.put("learner", mentorship.learner().toString());
        details.put("mentor", mentorship.mentor().toString());
        var course = mentorship.course();
        details.put("course", course == null ? "*" : course.value());
        audit.record(new AuditEntry(user.require().id().value(), action, "mentorship:" + mentorship.id(), details));
    }
}
