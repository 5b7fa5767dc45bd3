/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.identity.CurrentUser;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.access.ForSignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Doing an assignment as the person who is signed in: write, attach, hand in, take back, read what a mentor said. Other
 * people's work does not exist here. What a method returns is committed.
 */
@Service
@Transactional
public class DoingAssignment {

    /** The most characters a text has. */
    public static final int LONGEST = 60_000;

    private final AssignmentDesk desk;
    private final Submissions submissions;
    private final Works works;
    private final WorkFiles files;
    private final SubmissionViews views;
    private final AssignmentNotices notices;
    private final Enrolments enrolments;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DoingAssignment(
            AssignmentDesk desk,
            Submissions submissions,
            Works works,
            WorkFiles files,
            SubmissionViews views,
            AssignmentNotices notices,
            Enrolments enrolments,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.submissions = submissions;
        this.works = works;
        this.files = files;
        this.views = views;
        this.notices = notices;
        this.enrolments = enrolments;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How the assignment of a lesson stands. At most six statements.
     *
     * @throws NotFound if the version has no such assignment
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public WorkSheet sheet(CourseId course, int version, LessonId lesson) {
        var me = user.require();
        var asked = desk.assignment(course, version, lesson);
        var found = desk.find(me, course, asked);
        if (found.isEmpty()) {
            return new WorkSheet(
                    asked, WorkState.DRAFT, true, "", 0, null, List.of(), due(asked, course, me), null, List.of());
        }
        var work = found.get();
        var past = views.of(submissions.of(work.id().value()));
        var holds = past.isEmpty() ? asked : desk.of(work);
        return new WorkSheet(
                holds,
                work.state(),
                work.isOpen(clock.instant()),
                work.draft(),
                work.draftRevision(),
                work.draftedAt().orElse(null),
                files.inDraft(work.id()),
                due(holds, course, me),
                work.resubmitUntil().orElse(null),
                past.stream().map(SubmissionView::forLearner).toList());
    }

    /**
     * Keeps the text as typed.
     *
     * @param known the revision on which the text is based
     * @throws Refusal if it is too long, or the person is not enrolled
     */
    @ForSignedIn
    public DraftReceipt save(CourseId course, int version, LessonId lesson, int known, String text) {
        if (text.length() > LONGEST) {
            throw new Refusal("assessment.work.refusal.too-long", LONGEST);
        }
        return desk.locked(user.require(), course, version, lesson).write(text, known, now());
    }

    /**
     * Hands in the draft with its files.
     *
     * @param known the revision of the draft that the person saw
     * @return what was handed in: the receipt
     * @throws Refusal if it is empty, too short or too long, changed elsewhere, or handed in already
     */
    @ForSignedIn
    public SubmissionView submit(CourseId course, int version, LessonId lesson, int known) {
        var me = user.require();
        var work = desk.locked(me, course, version, lesson);
        var now = now();
        work.requireOpen(now);
        var attached = files.inDraft(work.id());
        var number = work.handIn(known, version, now);
        var assignment = desk.of(work);
        requireLength(assignment, work.draft(), !attached.isEmpty());
        var submission = submissions.save(new Submission(
                work, number, assignment, Fingerprint.of(work.draft(), attached), due(assignment, course, me), now));
        submissions.flush();
        files.handIn(submission.id(), attached);
        events.publishEvent(new AssignmentSubmitted(
                submission.id(),
                work.enrolment(),
                work.learner(),
                work.course(),
                work.courseVersion(),
                work.lesson(),
                work.assignment()));
        notices.submitted(submission, assignment);
        return views.of(submission);
    }

    /**
     * Takes back what was handed in, as long as no mentor has begun with it; it then does not count.
     *
     * @throws NotFound if the person handed in no such thing
     * @throws Refusal if a mentor has begun with it
     */
    @ForSignedIn
    public void withdraw(SubmissionId id) {
        var me = user.require().id();
        var submission = submissions
                .lock(id.value())
                .filter(each -> each.learner().equals(me))
                .orElseThrow(() -> new NotFound("submission " + id));
        submission.withdraw();
        works.lock(submission.work().value()).orElseThrow().takeBack();
    }

    private static void requireLength(Assignment assignment, String text, boolean withFiles) {
        var count = WordCount.of(text);
        if (count == 0 && !withFiles) {
            throw new Refusal("assessment.work.refusal.empty");
        }
        var words = assignment.words();
        if (words == null) {
            return;
        }
        if (words.least() != null && count < words.least()) {
            throw new Refusal("assessment.work.refusal.short", count, words.least());
        }
        if (words.most() != null && count > words.most()) {
            throw new Refusal("assessment.work.refusal.long", count, words.most());
        }
    }

    private @Nullable Instant due(Assignment assignment, CourseId course, SignedIn learner) {
        return assignment.due() == null
                ? null
                : enrolments
                        .of(learner.id(), course)
                        .flatMap(enrolments::enrolledAt)
                        .map(at -> Deadline.due(assignment, at, learner.zone()))
                        .orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
