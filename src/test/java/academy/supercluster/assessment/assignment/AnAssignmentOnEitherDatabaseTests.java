/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Intent;
import academy.supercluster.learning.LessonStanding;
import academy.supercluster.learning.LessonState;
import academy.supercluster.learning.mentoring.AssigningMentors;
import academy.supercluster.learning.mentoring.DueWork;
import academy.supercluster.learning.mentoring.MyLearners;
import academy.supercluster.operations.FileId;
import academy.supercluster.operations.FileStorage;
import academy.supercluster.operations.RecurringJob;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.PersonalData;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.Mailbox;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.Persons;
import academy.supercluster.testing.Persons.Person;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writing, handing in, marking, returning, handing in once more, accepting, and what is kept of it. */
class AnAssignmentOnEitherDatabaseTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
    abstract static class Rules {

        private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");

        @Autowired
        DoingAssignment doing;

        @Autowired
        AttachingFiles attaching;

        @Autowired
        MarkingSubmissions marking;

        @Autowired
        MarkingQueue queue;

        @Autowired
        OwnPhrases phrases;

        @Autowired
        LearnersWork work;

        @Autowired
        DueDates dates;

        @Autowired
        DueWork dueWork;

        @Autowired
        MyLearners learners;

        @Autowired
        AssigningMentors assigning;

        @Autowired
        Enrolling enrolling;

        @Autowired
        Enrolments enrolments;

        @Autowired
        ImportingCourse importing;

        @Autowired
        Persons persons;

        @Autowired
        Mailbox mailbox;

        @Autowired
        MovingClock time;

        @Autowired
        Statements statements;

        @Autowired
        JdbcClient database;

        @Autowired
        FileStorage storage;

        @Autowired
        List<RecurringJob> jobs;

        @Autowired
        TransactionTemplate transactions;

        @Autowired
        @Qualifier("assessmentPersonalData")
        PersonalData data;

        private AssignmentCourse course;
        private Person learner;
        private Person mentor;
        private Person other;

        @BeforeEach
        void people() {
            course = new AssignmentCourse(importing);
            mentor = persons.create("Hiroshi Tanabe", Role.MENTOR);
            other = persons.create("Mette Dahl", Role.MENTOR);
            var admin = persons.create("Tomasz Wilk", Role.ADMIN);
            learner = persons.signIn("Amara Okafor");
            enrolling.enrol(course.id(), Intent.COMPLETE);
            SignIn.as(admin.signedIn());
            assigning.assign(learner.id(), mentor.id(), course.id(), time.instant(), null);
            SignIn.as(learner.signedIn());
        }

        @AfterEach
        void leave() {
            time.reset();
            SignIn.out();
        }

        private WorkSheet sheet() {
            return doing.sheet(course.id(), course.version(), AssignmentCourse.LESSON);
        }

        private DraftReceipt save(int known, String text) {
            return doing.save(course.id(), course.version(), AssignmentCourse.LESSON, known, text);
        }

        private SubmissionView submit() {
            return doing.submit(course.id(), course.version(), AssignmentCourse.LESSON, sheet().revision());
        }

        private WorkFile add(String name, byte[] content) throws IOException {
            return attaching.add(
                    course.id(),
                    course.version(),
                    AssignmentCourse.LESSON,
                    name,
                    content.length,
                    new ByteArrayInputStream(content));
        }

        private SubmissionView handIn(String text) {
            SignIn.as(learner.signedIn());
            save(sheet().revision(), text);
            return submit();
        }

        /** @return the revision after all levels */
        private long level(SubmissionId id, int... levels) {
            long revision = marking.sheet(id).submission().revision();
            var rubric = marking.sheet(id).assignment().rubric();
            for (int i = 0; i < levels.length; i++) {
                revision = saved(marking.level(id, revision, rubric.get(i).id(), levels[i]));
            }
            return revision;
        }

        private static long saved(MarkingReceipt receipt) {
            assertThat(receipt).isInstanceOf(MarkingReceipt.Saved.class);
            return ((MarkingReceipt.Saved) receipt).revision();
        }

        private LessonStanding standing() {
            return enrolments
                    .lessonOf(enrolments.of(learner.id(), course.id()).orElseThrow(), AssignmentCourse.LESSON)
                    .orElseThrow();
        }

        private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(work)
                    .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
        }

        private static final String TEXT = "We recruit risk capital next, because nobody else can fund growth.";

        @Test
        void isWrittenAndKeptAsTyped() {
            assertThat(sheet().draft()).isEmpty();
            assertThat(save(0, "First")).isEqualTo(new DraftReceipt.Saved(1, sheet().draftedAt()));
            save(1, "First words");
            assertThat(save(1, "From another tab")).isEqualTo(new DraftReceipt.Conflict("First words", 2));
            assertThat(save(0, "First words")).isInstanceOf(DraftReceipt.Saved.class);
            assertThat(sheet().draft()).isEqualTo("First words");
            refused("assessment.work.refusal.too-long", () -> save(2, "x".repeat(DoingAssignment.LONGEST + 1)));
        }

        @Test
        void isNothingOfSomebodyWhoIsNotEnrolled() {
            SignIn.as(other.signedIn());
            refused("assessment.refusal.not-enrolled", () -> save(0, "Hello"));
        }

        @Test
        void openingItIsNoProgress() {
            sheet();
            assertThat(database.sql("select count(*) from assignment_work where learner = ?")
                            .param(learner.id().value())
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(enrolments.lessonOf(
                            enrolments.of(learner.id(), course.id()).orElseThrow(), AssignmentCourse.LESSON))
                    .isEmpty();
        }

        @Test
        void isHandedInForAReceipt() {
            var receipt = handIn(TEXT);
            assertThat(receipt.number()).isEqualTo(1);
            assertThat(receipt.words()).isEqualTo(11);
            assertThat(receipt.fingerprint())
                    .isEqualTo(Fingerprint.of(TEXT, List.of()))
                    .hasSize(64);
            assertThat(mailbox.latest(learner.email()).subject()).startsWith("Receipt: you handed in");
            assertThat(mailbox.latest(learner.email()).text()).contains(receipt.fingerprint(), "(Africa/Lagos)");
            assertThat(mailbox.latest(mentor.email()).subject())
                    .isEqualTo("Amara Okafor handed in “Recruitment sprint”");
            assertThat(mailbox.of(other.email()))
                    .noneMatch(mail -> mail.subject().contains("handed in"));
            assertThat(standing().state()).isEqualTo(LessonState.ATTEMPTED);
            assertThat(standing().evidence()).isEqualTo("submission:" + receipt.id());
            assertThat(save(1, "Later thoughts")).isInstanceOf(DraftReceipt.Closed.class);
            refused("assessment.work.refusal.waiting", this::submit);
        }

        @Test
        void isNotHandedInWithTheWrongLengthOrAnotherText() {
            save(0, "Too short");
            refused("assessment.work.refusal.short", this::submit);
            save(1, "   ");
            refused("assessment.work.refusal.empty", this::submit);
            save(2, "word ".repeat(1_201));
            refused("assessment.work.refusal.long", this::submit);
            save(3, TEXT);
            refused(
                    "assessment.work.refusal.other-text",
                    () -> doing.submit(course.id(), course.version(), AssignmentCourse.LESSON, 3));
            assertThat(sheet().past()).isEmpty();
            assertThat(sheet().state()).isEqualTo(WorkState.DRAFT);
        }

        @Test
        void isTakenBackUntilAMentorHasBegun() {
            var first = handIn(TEXT);
            doing.withdraw(first.id());
            assertThat(sheet().open()).isTrue();
            assertThat(sheet().past().getFirst().state()).isEqualTo(SubmissionState.WITHDRAWN);
            var second = handIn(TEXT + " More.");
            assertThat(second.number()).isEqualTo(2);
            SignIn.as(mentor.signedIn());
            refused(
                    "assessment.marking.refusal.withdrawn",
                    () -> marking.level(
                            first.id(), marking.sheet(first.id()).submission().revision(), "evidence", 3));
            level(second.id(), 3);
            SignIn.as(learner.signedIn());
            refused("assessment.work.refusal.being-marked", () -> doing.withdraw(second.id()));
            SignIn.as(other.signedIn());
            assertThatThrownBy(() -> doing.withdraw(second.id())).isInstanceOf(NotFound.class);
        }

        @Test
        void isMarkedReturnedHandedInOnceMoreAndAccepted() {
            var first = handIn(TEXT);
            SignIn.as(mentor.signedIn());
            var revision = level(first.id(), 2, 3, 3);
            refused("assessment.marking.refusal.no-word", () -> marking.decide(first.id(), revisionOf(first.id())));
            var remark = UUID.randomUUID();
            revision = saved(marking.remark(first.id(), revision, remark, 11, 12, " Who exactly? "));
            revision = saved(marking.feedback(first.id(), revision, "Name one fund and what it gains."));
            saved(marking.decide(first.id(), revision));
            assertThat(mailbox.latest(learner.email()).subject())
                    .isEqualTo("Returned with feedback: “Recruitment sprint”");
            refused(
                    "assessment.marking.refusal.decided",
                    () -> marking.feedback(first.id(), revisionOf(first.id()), "Oh, and"));

            SignIn.as(learner.signedIn());
            var returned = sheet();
            assertThat(returned.state()).isEqualTo(WorkState.RETURNED);
            assertThat(returned.draft()).isEqualTo(TEXT);
            assertThat(returned.resubmitUntil()).isEqualTo(Deadline.endOfDay(time.instant(), 21, LAGOS));
            assertThat(returned.past().getFirst().feedback()).isEqualTo("Name one fund and what it gains.");
            assertThat(returned.past().getFirst().remarks()).singleElement().satisfies(said -> {
                assertThat(said.quote()).isEqualTo("risk capital");
                assertThat(said.text()).isEqualTo("Who exactly?");
            });
            assertThat(standing().completed()).isFalse();

            var second = handIn(TEXT + " Ask the Lagoon Fund, by March.");
            SignIn.as(mentor.signedIn());
            assertThat(marking.sheet(second.id()).earlier())
                    .extracting(SubmissionView::id)
                    .containsExactly(first.id());
            saved(marking.decide(second.id(), level(second.id(), 3, 3, 4)));
            assertThat(standing().completed()).isTrue();
            assertThat(standing().evidence()).isEqualTo("submission:" + second.id());
            assertThat(mailbox.latest(learner.email()).subject()).isEqualTo("Accepted: “Recruitment sprint”");
            SignIn.as(learner.signedIn());
            assertThat(sheet().state()).isEqualTo(WorkState.ACCEPTED);
            refused("assessment.work.refusal.accepted", this::submit);
        }

        private long revisionOf(SubmissionId id) {
            return marking.sheet(id).submission().revision();
        }

        private SubmissionView returned(String text) {
            var submission = handIn(text);
            SignIn.as(mentor.signedIn());
            var revision = saved(marking.feedback(submission.id(), level(submission.id(), 1, 1, 1), "Not yet."));
            saved(marking.decide(submission.id(), revision));
            SignIn.as(learner.signedIn());
            return submission;
        }

        @Test
        void isHandedInOnceMoreWithinTwentyOneDaysOnly() {
            returned(TEXT);
            time.forward(Duration.ofDays(21));
            assertThat(sheet().open()).isTrue();
            time.forward(Duration.ofDays(1));
            assertThat(sheet().open()).isFalse();
            assertThat(save(1, "Late")).isInstanceOf(DraftReceipt.Closed.class);
            refused("assessment.work.refusal.too-late", this::submit);
        }

        @Test
        void isHandedInOnlyOnceMoreUnlessTheMentorAllowsIt() {
            returned(TEXT);
            var second = returned(TEXT + " Again.");
            assertThat(sheet().open()).isFalse();
            refused("assessment.work.refusal.too-late", this::submit);
            SignIn.as(mentor.signedIn());
            assertThat(marking.sheet(second.id()).reopenable()).isTrue();
            marking.reopen(second.id());
            assertThat(mailbox.latest(learner.email()).subject()).isEqualTo("Once more: “Recruitment sprint”");
            assertThat(handIn(TEXT + " A third time.").number()).isEqualTo(3);
        }

        @Test
        void isNothingForTheMentorOfSomebodyElse() {
            var id = handIn(TEXT).id();
            SignIn.as(other.signedIn());
            assertThatThrownBy(() -> marking.sheet(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> marking.level(id, 0, "evidence", 3)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> marking.feedback(id, 0, "x")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> marking.remark(id, 0, UUID.randomUUID(), 0, 1, "x"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> marking.decide(id, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> marking.reopen(id)).isInstanceOf(NotFound.class);
            assertThat(queue.page(0, 100).items()).noneMatch(item -> item.href().endsWith(id.toString()));
            assertThat(work.submissions(learner.id())).isEmpty();
            assertThatThrownBy(() -> marking.sheet(new SubmissionId(UUID.randomUUID())))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void isNeverMarkedOverByTwoMentors() throws Exception {
            var alone = persons.signIn("Ingrid Solheim");
            enrolling.enrol(course.id(), Intent.COMPLETE);
            save(0, TEXT);
            var id = submit().id();
            SignIn.as(mentor.signedIn());
            saved(marking.level(id, 0, "evidence", 3));
            SignIn.as(other.signedIn());
            var receipt = marking.level(id, 0, "evidence", 1);
            assertThat(receipt).isInstanceOfSatisfying(MarkingReceipt.Conflict.class, conflict -> {
                assertThat(conflict.by()).isEqualTo("Hiroshi Tanabe");
                assertThat(conflict.now().levels()).containsEntry("evidence", 3);
            });
            try (var threads = Executors.newFixedThreadPool(4)) {
                var tries = new ArrayList<java.util.concurrent.Future<MarkingReceipt>>();
                long known = revisionOf(id);
                for (int i = 0; i < 4; i++) {
                    var who = i % 2 == 0 ? mentor : other;
                    var words = "From " + i;
                    tries.add(threads.submit(() -> {
                        SignIn.as(who.signedIn());
                        return marking.feedback(id, known, words);
                    }));
                }
                int won = 0;
                for (var each : tries) {
                    won += each.get() instanceof MarkingReceipt.Saved ? 1 : 0;
                }
                assertThat(won).isEqualTo(1);
            }
            assertThat(alone.name()).isEqualTo("Ingrid Solheim");
        }

        @Test
        void isJudgedByTheRubricItWasWrittenFor() {
            var id = handIn(TEXT).id();
            course.publish(AssignmentFolder.SOUND
                    .replace("id: next-step", "id: other-step")
                    .replace("Claims", "Bare claims"));
            SignIn.as(mentor.signedIn());
            assertThat(marking.sheet(id).assignment().rubric())
                    .extracting(Assignment.Criterion::id)
                    .contains("next-step");
            assertThatThrownBy(() -> marking.level(id, 0, "other-step", 3)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> marking.level(id, 0, "evidence", 5)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> marking.remark(id, 0, UUID.randomUUID(), 60, 100, "x"))
                    .isInstanceOf(NotFound.class);
            refused("assessment.marking.refusal.open-criteria", () -> marking.decide(id, 0));
        }

        @Test
        void hasItsDateInTheLearnersZoneAndCalendar() {
            var enrolled = enrolments
                    .enrolledAt(enrolments.of(learner.id(), course.id()).orElseThrow())
                    .orElseThrow();
            var due = Deadline.endOfDay(enrolled, 14, LAGOS);
            assertThat(sheet().due()).isEqualTo(due);
            var outline = enrolments.mine().getFirst().course();
            assertThat(dates.calendar(outline, AssignmentCourse.LESSON))
                    .contains("BEGIN:VEVENT", "Hand in: Recruitment sprint");
            assertThatThrownBy(() ->
                            dates.calendar(outline, outline.lessons().getFirst().id()))
                    .isInstanceOf(NotFound.class);
            SignIn.as(mentor.signedIn());
            var row = learners.courses(learner.id()).getFirst();
            assertThat(dueWork.next(List.of(row)))
                    .containsEntry(row.enrolment(), new DueWork.Due(due, "Recruitment sprint"));
            time.forward(Duration.ofDays(16));
            assertThat(handIn(TEXT).late()).isTrue();
            assertThat(dueWork.next(List.of(row))).isEmpty();
        }

        @Test
        void takesFilesThatAreWhatTheySay() throws IOException {
            var pdf = add("Plan.pdf", Uploads.pdf());
            add("numbers.xlsx", Uploads.office("xl/"));
            refused("assessment.file.refusal.content", () -> add("drawing.png", Uploads.pdf()));
            refused("assessment.file.refusal.kind", () -> add("page.html", Uploads.pdf()));
            refused("assessment.file.refusal.empty", () -> add("empty.txt", new byte[0]));
            add("notes.txt", "Notes".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            refused("assessment.file.refusal.many", () -> add("more.pdf", Uploads.pdf()));
            assertThat(sheet().files())
                    .extracting(WorkFile::name)
                    .containsExactly("Plan.pdf", "numbers.xlsx", "notes.txt");

            save(0, TEXT);
            var receipt = submit();
            assertThat(receipt.files()).hasSize(3);
            refused("assessment.work.refusal.waiting", () -> attaching.remove(pdf.id()));
            SignIn.as(mentor.signedIn());
            try (var content = attaching.open(pdf.id())) {
                assertThat(content.readAllBytes()).isEqualTo(Uploads.pdf());
            }
            SignIn.as(other.signedIn());
            assertThatThrownBy(() -> attaching.open(pdf.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attaching.remove(pdf.id())).isInstanceOf(NotFound.class);
        }

        @Test
        void keepsTheFilesOfWhatWasHandedInWhenTheDraftForgetsThem() throws IOException {
            var pdf = add("Plan.pdf", Uploads.pdf());
            save(0, TEXT);
            var first = submit();
            doing.withdraw(first.id());
            attaching.remove(pdf.id());
            assertThat(sheet().files()).isEmpty();
            assertThat(sheet().past().getFirst().files()).hasSize(1);
            assertThat(attaching.find(pdf.id()).name()).isEqualTo("Plan.pdf");

            var lone = add("Other.pdf", Uploads.pdf());
            attaching.remove(lone.id());
            assertThatThrownBy(() -> storage.open(new FileId(lone.stored()))).isInstanceOf(IOException.class);
        }

        @Test
        void refusesALargeFileBeforeReadingIt() {
            var untouched = new InputStream() {
                @Override
                public int read() {
                    throw new AssertionError("Nothing is read of a file that is too large");
                }
            };
            refused(
                    "assessment.file.refusal.large",
                    () -> attaching.add(
                            course.id(),
                            course.version(),
                            AssignmentCourse.LESSON,
                            "film.pdf",
                            200L * 1024 * 1024,
                            untouched));
            var endless = new InputStream() {
                private long given;

                @Override
                public int read() {
                    if (++given > AttachingFiles.LARGEST + 1_000_000) {
                        throw new AssertionError("Read on although it is too large");
                    }
                    return 'x';
                }
            };
            refused(
                    "assessment.file.refusal.large",
                    () -> attaching.add(
                            course.id(), course.version(), AssignmentCourse.LESSON, "film.pdf", -1, endless));
            assertThat(sheet().files()).isEmpty();
        }

        @Test
        void leavesNothingOnTheDiskWhenARowFails() throws IOException {
            var lost = storage.store(new ByteArrayInputStream(Uploads.pdf()));
            var kept = add("Plan.pdf", Uploads.pdf());
            time.forward(Duration.ofHours(25));
            jobs.stream().filter(job -> job.name().equals("operations.files")).forEach(RecurringJob::run);
            assertThatThrownBy(() -> storage.open(lost)).isInstanceOf(IOException.class);
            try (var content = attaching.open(kept.id())) {
                assertThat(content.readAllBytes()).isNotEmpty();
            }
        }

        @Test
        void fillsAQueueOfHundredsInAConstantNumberOfStatements() throws Exception {
            transactions.executeWithoutResult(each -> IntStream.range(0, 300).forEach(this::waiting));
            SignIn.as(mentor.signedIn());
            queue.page(0, 25);
            var seen = statements.duringCall(() -> queue.page(0, 25));
            assertThat(seen)
                    .as("submissions, long answers, own learners, taken learners, names")
                    .hasSize(5);
            var all = queue.page(0, 1_000);
            assertThat(all.items()).hasSize(100);
            assertThat(all.total()).isGreaterThanOrEqualTo(300);
            assertThat(all.minutes()).isGreaterThanOrEqualTo(300 * 15);
            assertThat(all.items()).isSortedAccordingTo(java.util.Comparator.comparing(QueueItem::since));
            transactions.executeWithoutResult(each -> {
                database.sql("delete from submission where course = ?")
                        .param(course.id().value())
                        .update();
                database.sql("delete from assignment_work where course = ?")
                        .param(course.id().value())
                        .update();
            });
        }

        /** Work of somebody without a mentor. */
        private void waiting(int number) {
            var someone = UUID.randomUUID();
            var workId = UUID.randomUUID();
            database.sql("""
                            insert into assignment_work (id, learner, enrolment, course, course_version, lesson,
                                assignment, state, draft, draft_revision, submissions, counted, revision)
                            values (?, ?, ?, ?, 1, ?, 'recruitment-sprint', 'SUBMITTED', 'x', 1, 1, 1, 0)""")
                    .params(workId, someone, UUID.randomUUID(), course.id().value(), AssignmentCourse.LESSON.value())
                    .update();
            database.sql("""
                            insert into submission (id, work, number, learner, course, course_version, lesson,
                                assignment, mentor_minutes, text, words, fingerprint, submitted_at, state, feedback,
                                revision)
                            values (?, ?, 1, ?, ?, 1, ?, 'recruitment-sprint', 15, 'x', 1, 'f', ?, 'WAITING', '', 0)""")
                    .params(
                            UUID.randomUUID(),
                            workId,
                            someone,
                            course.id().value(),
                            AssignmentCourse.LESSON.value(),
                            Instant.parse("2026-01-01T00:00:00Z")
                                    .plusSeconds(number)
                                    .atOffset(ZoneOffset.UTC))
                    .update();
        }

        @Test
        void hasABankOfCommentsOfOnesOwn() {
            SignIn.as(mentor.signedIn());
            phrases.keep("  Name your source. ");
            phrases.keep("Name your source.");
            var mine = phrases.mine();
            assertThat(mine)
                    .singleElement()
                    .satisfies(each -> assertThat(each.text()).isEqualTo("Name your source."));
            var id = mine.getFirst().id();
            phrases.change(id, 0, "Name your source and its year.");
            refused("assessment.marking.refusal.phrase-changed", () -> phrases.change(id, 0, "Again"));
            phrases.used(id);
            assertThat(phrases.mine().getFirst().used()).isEqualTo(1);
            SignIn.as(other.signedIn());
            assertThat(phrases.mine()).isEmpty();
            assertThatThrownBy(() -> phrases.change(id, 1, "Mine")).isInstanceOf(NotFound.class);
            phrases.forget(id);
            SignIn.as(mentor.signedIn());
            assertThat(phrases.mine()).hasSize(1);
        }

        @Test
        void isForgottenWithThePersonAndExportedBefore() throws IOException {
            var file = add("Plan.pdf", Uploads.pdf());
            var id = handIn(TEXT).id();
            SignIn.as(mentor.signedIn());
            saved(marking.remark(id, 0, UUID.randomUUID(), 0, 2, "Who is we?"));
            phrases.keep("Name your source.");
            assertThat(data.export(learner.id().value()).toString()).contains(TEXT, "Plan.pdf", "Who is we?");
            assertThat(data.export(mentor.id().value()).toString()).contains("Name your source.");

            transactions.executeWithoutResult(each -> data.erase(mentor.id().value()));
            assertThat(phrases.mine()).isEmpty();
            assertThat(marking.sheet(id).submission().marker()).isNull();
            transactions.executeWithoutResult(each -> data.erase(learner.id().value()));
            assertThatThrownBy(() -> marking.sheet(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> storage.open(new FileId(file.stored()))).isInstanceOf(IOException.class);
        }

        @Test
        void ofNoCourseIsNotFound() {
            assertThatThrownBy(() -> doing.sheet(new CourseId("no-such"), 1, AssignmentCourse.LESSON))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doing.sheet(
                            course.id(),
                            course.version(),
                            enrolments
                                    .mine()
                                    .getFirst()
                                    .course()
                                    .lessons()
                                    .getFirst()
                                    .id()))
                    .isInstanceOf(NotFound.class);
        }
    }
}
