/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.transfer;

import academy.supercluster.courses.CourseId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.transfer.SavedIntention.Conflict;
import academy.supercluster.learning.transfer.SavedIntention.Saved;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.BetweenRooms;
import academy.supercluster.shared.access.ForSignedIn;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning to use what was learned, as the person who is signed in, and telling later what became of it. It is asked 90
 * days after the plan was made, and 30 days after each "not yet".
 */
@Service
@Transactional
public class PlanningTransfer {

    public static final int LONGEST_WHAT = 1_000;
    public static final int LONGEST_PLACE = 500;
    public static final int LONGEST_STORY = 4_000;
    public static final int LONGEST_EVIDENCE = 500;

    static final int ASKED_AFTER_DAYS = 90;
    static final int ASKED_AGAIN_AFTER_DAYS = 30;

    private final Intentions intentions;
    private final Enrolments enrolments;
    private final CurrentUser user;
    private final Clock clock;

    PlanningTransfer(Intentions intentions, Enrolments enrolments, CurrentUser user, Clock clock) {
        this.intentions = intentions;
        this.enrolments = enrolments;
        this.user = user;
        this.clock = clock;
    }

    /** The intention of the person who is signed in for the course, if they have one. At most two statements. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<TransferIntention> mine(CourseId course) {
        return intentions.of(user.require().id().value(), course);
    }

    /** What the person who is signed in is to be asked now, the oldest first. One statement. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<TransferIntention> due() {
        return intentions.due(List.of(user.require().id().value()), clock.instant()).stream()
                .map(Intentions.Due::intention)
                .toList();
    }

    /**
     * Saves an intention.
     *
     * @param known the revision that the page has seen, 0 for none
     * @throws Refusal if nothing is planned, a text is too long, or the person is not enrolled
     */
    @ForSignedIn
    public SavedIntention save(CourseId course, int known, Wish wish) {
        var me = user.require();
        if (enrolments.of(me.id(), course).isEmpty()) {
            throw new Refusal("learning.refusal.not-enrolled");
        }
        var wanted = checked(wish);
        var now = clock.instant();
        var before = intentions.of(me.id().value(), course);
        if (before.map(TransferIntention::wish).filter(wanted::equals).isPresent()) {
            return new Saved(before.orElseThrow());
        }
        var saved = before.isEmpty()
                ? known == 0 && intentions.add(me.id().value(), course, wanted, now, inDays(ASKED_AFTER_DAYS, now, me))
                : intentions.change(me.id().value(), course, wanted, known, now, askFrom(before.get(), now, me));
        var after = intentions.of(me.id().value(), course).orElseThrow(() -> new NotFound("intention for " + course));
        return saved ? new Saved(after) : new Conflict(after);
    }

    /**
     * Says what became of an intention. What was said before stays beside it.
     *
     * @param evidence an http or https address, or empty
     * @throws NotFound if there is no such intention
     * @throws Refusal if a text is too long or the evidence is no address
     */
    @ForSignedIn
    public TransferIntention tell(CourseId course, Outcome outcome, String story, String evidence) {
        var me = user.require();
        var now = clock.instant();
        var before = intentions.of(me.id().value(), course).orElseThrow(() -> new NotFound("intention for " + course));
        var told = new TransferIntention.Told(
                outcome, text(story, LONGEST_STORY, "learning.transfer.story-too-long"), address(evidence), now);
        if (!isRepeated(before, told)) {
            intentions.tell(
                    me.id().value(),
                    course,
                    told,
                    outcome == Outcome.NOT_YET ? inDays(ASKED_AGAIN_AFTER_DAYS, now, me) : null);
        }
        return intentions.of(me.id().value(), course).orElseThrow();
    }

    /** What a learner lets their mentor read. */
    @BetweenRooms
    @Transactional(readOnly = true)
    public List<TransferIntention> forMentorOf(UserId learner) {
        return intentions.forMentor(learner.value());
    }

    /** The same answer may arrive twice, when a page did not hear that it was saved. */
    private static boolean isRepeated(TransferIntention before, TransferIntention.Told told) {
        return before.askFrom() == null
                && !before.answers().isEmpty()
                && before.answers().getLast().outcome() == told.outcome()
                && before.answers().getLast().story().equals(told.story())
                && before.answers().getLast().evidence().equals(told.evidence());
    }

    /** A plan that was told to the end and is made anew is asked about anew. */
    private static Instant askFrom(TransferIntention before, Instant now, SignedIn me) {
        var asked = before.askFrom();
        return asked == null ? inDays(ASKED_AFTER_DAYS, now, me) : asked;
    }

    private static Instant inDays(int days, Instant now, SignedIn me) {
        return LocalDate.ofInstant(now, me.zone())
                .plusDays(days)
                .atStartOfDay(me.zone())
                .toInstant();
    }

    private static Wish checked(Wish wish) {
        var what = text(wish.what(), LONGEST_WHAT, "learning.transfer.what-too-long");
        if (what.isEmpty()) {
            throw new Refusal("learning.transfer.what-missing");
        }
        return new Wish(
                what,
                text(wish.place(), LONGEST_PLACE, "learning.transfer.place-too-long"),
                wish.by(),
                wish.forMentor());
    }

    private static String text(String typed, int longest, String tooLong) {
        var text = typed.replace("\0", "").strip();
        if (text.length() > longest) {
            throw new Refusal(tooLong, longest);
        }
        return text;
    }

    private static String address(String typed) {
        var text = typed.replace("\0", "").strip();
        if (text.isEmpty()) {
            return text;
        }
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme();
            if (text.length() <= LONGEST_EVIDENCE
                    && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                    && uri.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException e) {
            throw new Refusal("learning.transfer.no-address");
        }
        throw new Refusal("learning.transfer.no-address");
    }
}
