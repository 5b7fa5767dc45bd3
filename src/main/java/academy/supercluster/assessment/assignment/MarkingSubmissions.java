/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.People;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.identity.UserId;
import academy.supercluster.learning.mentoring.Mentorships;
import academy.supercluster.notifications.Recipient;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForMentors;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marking what learners handed in. Every mark is kept as it is given and names the revision that was seen, so that two
 * mentors never overwrite each other. What is somebody else's does not exist here.
 */
@Service
@Transactional
public class MarkingSubmissions {

    /** The most characters of the feedback as a whole. */
    public static final int LONGEST_FEEDBACK = 8_000;

    /** The most characters of a remark. */
    public static final int LONGEST_REMARK = 4_000;

    private final Submissions submissions;
    private final Works works;
    private final AssignmentDesk desk;
    private final SubmissionViews views;
    private final AssignmentNotices notices;
    private final Mentorships mentorships;
    private final People people;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MarkingSubmissions(
            Submissions submissions,
            Works works,
            AssignmentDesk desk,
            SubmissionViews views,
            AssignmentNotices notices,
            Mentorships mentorships,
            People people,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.works = works;
        this.desk = desk;
        this.views = views;
        this.notices = notices;
        this.mentorships = mentorships;
        this.people = people;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A submission with its earlier versions.
     *
     * @throws NotFound if it is not open to the mentor
     */
    @ForMentors
    @Transactional(readOnly = true)
    public MarkingSheet sheet(SubmissionId id) {
        var submission = submissions.findById(id.value()).orElseThrow(() -> missing(id));
        requireOpen(submission);
        var all = views.of(submissions.of(submission.work().value()));
        var work = works.findById(submission.work().value()).orElseThrow();
        var now = clock.instant();
        return new MarkingSheet(
                desk.of(submission),
                people.names(List.of(submission.learner())).getOrDefault(submission.learner(), ""),
                all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(),
                all.stream()
                        .filter(each -> each.number() < submission.number())
                        .filter(each -> each.state() != SubmissionState.WITHDRAWN)
                        .toList(),
                all.stream()
                        .filter(each -> each.number() > submission.number())
                        .filter(each -> each.state() != SubmissionState.WITHDRAWN)
                        .findFirst()
                        .orElse(null),
                work.state() == WorkState.RETURNED && !work.isOpen(now));
    }

    /**
     * Puts a criterion on a level, 1 to 4.
     *
     * @param known the revision that was seen
     * @throws NotFound if it is not open to the mentor, or there is no such level
     * @throws Refusal if it is decided or was taken back
     */
    @ForMentors
    public MarkingReceipt level(SubmissionId id, long known, String criterion, int level) {
        return mark(id, known, (submission, now) -> submission.level(desk.of(submission), criterion, level, me(), now));
    }

    /** Keeps the feedback as a whole; see {@link #level}. */
    @ForMentors
    public MarkingReceipt feedback(SubmissionId id, long known, String text) {
        if (text.length() > LONGEST_FEEDBACK) {
            throw new Refusal("assessment.marking.refusal.long", LONGEST_FEEDBACK);
        }
        return mark(id, known, (submission, now) -> {
            if (!submission.feedback().equals(text)) {
                submission.say(text, me(), now);
            }
        });
    }

    /**
     * Says something about a passage, or changes what was said; see {@link #level}.
     *
     * @param remark chosen by the sender, so that a remark sent twice is kept once
     * @param start of the passage, in UTF-16 units of the text
     */
    @ForMentors
    public MarkingReceipt remark(SubmissionId id, long known, UUID remark, int start, int length, String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new Refusal("assessment.marking.refusal.empty-remark");
        }
        if (words.length() > LONGEST_REMARK) {
            throw new Refusal("assessment.marking.refusal.long", LONGEST_REMARK);
        }
        return mark(id, known, (submission, now) -> submission.remark(remark, start, length, words, me(), now));
    }

    /** Takes a remark away; see {@link #level}. */
    @ForMentors
    public MarkingReceipt removeRemark(SubmissionId id, long known, UUID remark) {
        return mark(id, known, (submission, now) -> submission.removeRemark(remark, me(), now));
    }

    /**
     * Accepts or returns the work, as the {@link PassRule} says, and tells the learner.
     *
     * @param known the revision that was seen
     * @throws Refusal if a criterion has no level yet, or it would be returned without a word
     */
    @ForMentors
    public MarkingReceipt decide(SubmissionId id, long known) {
        return mark(id, known, (submission, now) -> {
            var assignment = desk.of(submission);
            var work = works.lock(submission.work().value()).orElseThrow();
            if (submission.decide(assignment, me(), now)) {
                work.accept();
                events.publishEvent(new AssignmentAccepted(
                        id,
                        work.enrolment(),
                        work.learner(),
                        work.course(),
                        work.courseVersion(),
                        work.lesson(),
                        work.assignment()));
                notices.decided(submission, assignment, true, null);
            } else {
                work.giveBack(Deadline.endOfDay(now, Deadline.RESUBMIT_DAYS, zoneOf(work.learner())));
                events.publishEvent(
                        new AssignmentReturned(id, work.learner(), work.course(), work.lesson(), work.assignment()));
                notices.decided(
                        submission, assignment, false, work.resubmitUntil().orElse(null));
            }
        });
    }

    /**
     * Lets the learner hand in once more within {@value Deadline#RESUBMIT_DAYS} days, although that was used up or its
     * time is over.
     *
     * @throws NotFound if it is not open to the mentor
     * @throws Refusal if the work was not returned
     */
    @ForMentors
    public void reopen(SubmissionId id) {
        var submission = submissions.findById(id.value()).orElseThrow(() -> missing(id));
        requireOpen(submission);
        var work = works.lock(submission.work().value()).orElseThrow();
        var until = Deadline.endOfDay(clock.instant(), Deadline.RESUBMIT_DAYS, zoneOf(work.learner()));
        work.reopen(until);
        notices.reopened(work, desk.of(submission), until);
    }

    private MarkingReceipt mark(SubmissionId id, long known, BiConsumer<Submission, Instant> change) {
        var submission = submissions.lock(id.value()).orElseThrow(() -> missing(id));
        requireOpen(submission);
        if (submission.revision() != known) {
            var now = views.of(submission);
            return new MarkingReceipt.Conflict(now.markerName(), now);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        change.accept(submission, now);
        submissions.flush();
        return new MarkingReceipt.Saved(submission.revision(), now);
    }

    private void requireOpen(Submission submission) {
        SignedIn me = user.require();
        if (submission.learner().equals(me.id())
                || mentorships.open(me, List.of(submission.mentee())).isEmpty()) {
            throw missing(submission.id());
        }
    }

    private ZoneId zoneOf(UserId learner) {
        return people.recipient(learner).map(Recipient::zone).orElse(ZoneOffset.UTC);
    }

    private UserId me() {
        return user.require().id();
    }

    private static NotFound missing(SubmissionId id) {
        return new NotFound("submission " + id);
    }
}
