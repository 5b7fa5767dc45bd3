/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.courses.CourseCatalogue;
import academy.supercluster.courses.importing.ImportingCourse;
import academy.supercluster.identity.Role;
import academy.supercluster.identity.SignedIn;
import academy.supercluster.learning.Enrolling;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.learning.Enrolments;
import academy.supercluster.learning.Intent;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.MovingClock;
import academy.supercluster.testing.OnPostgres;
import academy.supercluster.testing.SignIn;
import academy.supercluster.testing.Statements;
import academy.supercluster.toolkit.reading.SheetFolder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Beginning, saving, restoring and removing worksheets, alone and in lessons. */
class FillingInOnEitherDatabaseTests {

    @Nested
    class WithH2 extends Rules {}

    @Nested
    @OnPostgres
    class WithPostgres extends Rules {}

    @AcademyTest
    abstract static class Rules {

        private static final String ONE = "{\"seats\":[{\"id\":\"r1\",\"cells\":{\"organisation\":\"%s\"}}]}";

        @Autowired
        MyToolkit toolkit;

        @Autowired
        FillingSheet filling;

        @Autowired
        Commenting commenting;

        @Autowired
        DoingLesson doing;

        @Autowired
        ToolkitPersonalData personalData;

        @Autowired
        ImportingCourse importing;

        @Autowired
        CourseCatalogue catalogue;

        @Autowired
        Enrolling enrolling;

        @Autowired
        Enrolments enrolments;

        @Autowired
        Statements statements;

        @Autowired
        MovingClock clock;

        @Autowired
        TransactionTemplate transaction;

        SignedIn me;

        @BeforeEach
        void signIn() {
            me = SignIn.as(Role.LEARNER);
        }

        @AfterEach
        void signOut() {
            clock.reset();
            SignIn.out();
        }

        private WorksheetId begin() {
            return toolkit.begin(FormatRef.shipped("five-seat-table"));
        }

        private static String named(String organisation) {
            return ONE.formatted(organisation);
        }

        private SaveReceipt.Saved saved(WorksheetId id, int known, String json) {
            return (SaveReceipt.Saved) filling.save(id, known, json, false);
        }

        private String organisation(WorksheetId id) {
            return filling.open(id).sheet().content().rows("seats").getFirst().cell("organisation");
        }

        @Test
        void whatIsSavedIsThereAgainInTheFormInWhichItIsUnderstood() {
            var id = begin();
            var receipt = saved(
                    id,
                    0,
                    "{\"seats\":[{\"id\":\"r1\",\"cells\":{\"group\":\"University\",\"term-end\":\"24.11.2026\","
                            + "\"board-seat\":\"maybe\",\"gone\":\"kept\"}}]}");
            assertThat(receipt.revision()).isOne();
            assertThat(receipt.sheet().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.column()).isEqualTo("board-seat");
                assertThat(finding.problem().key()).isEqualTo("no-yes-no");
            });
            var row = filling.open(id).sheet().content().rows("seats").getFirst();
            assertThat(row.cells())
                    .containsEntry("group", "research")
                    .containsEntry("term-end", "2026-11-24")
                    .containsEntry("board-seat", "maybe")
                    .containsEntry("gone", "kept");
        }

        @Test
        void theSameAgainIsAlwaysRightAndAnythingElseNeedsTheLatestRevision() {
            var id = begin();
            assertThat(saved(id, 0, named("A")).revision()).isOne();
            assertThat(saved(id, 0, named("A")).revision()).isOne();
            var stale = filling.save(id, 0, named("B"), false);
            assertThat(stale).isInstanceOfSatisfying(SaveReceipt.Stale.class, other -> {
                assertThat(other.revision()).isOne();
                assertThat(other.content().rows("seats").getFirst().cell("organisation"))
                        .isEqualTo("A");
            });
            assertThat(organisation(id)).isEqualTo("A");
        }

        @Test
        void ofManyWhoSaveAtOnceOneIsFirstAndTheOthersAreTold() throws Exception {
            var id = begin();
            var start = new CyclicBarrier(6);
            var results = new java.util.ArrayList<SaveReceipt>();
            try (var threads = Executors.newFixedThreadPool(6)) {
                var works = IntStream.range(0, 6)
                        .<Callable<SaveReceipt>>mapToObj(number -> () -> {
                            SignIn.as(me);
                            start.await();
                            return filling.save(id, 0, named("Number " + number), false);
                        })
                        .toList();
                for (var future : threads.invokeAll(works)) {
                    results.add(future.get());
                }
            }
            assertThat(results).filteredOn(SaveReceipt.Saved.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(SaveReceipt.Stale.class::isInstance).hasSize(5);
            assertThat(filling.open(id).revision()).isOne();
        }

        @Test
        void aSittingLeavesOneVersionAndEachIsRestoredWithoutLosingTheOther() {
            var id = begin();
            saved(id, 0, named("First"));
            saved(id, 1, named("First, better"));
            assertThat(filling.versions(id)).isEmpty();
            clock.forward(Duration.ofMinutes(11));
            saved(id, 2, named("Second"));
            saved(id, 3, named("Second, better"));
            var versions = filling.versions(id);
            assertThat(versions).singleElement().satisfies(version -> {
                assertThat(version.reason()).isEqualTo(SheetVersion.Reason.SITTING);
                assertThat(version.rows()).isOne();
            });
            var seen = filling.version(id, versions.getFirst().number());
            assertThat(seen.content().rows("seats").getFirst().cell("organisation"))
                    .isEqualTo("First, better");

            var restored = filling.restore(id, versions.getFirst().number(), 4);
            assertThat(restored).isInstanceOf(SaveReceipt.Saved.class);
            assertThat(organisation(id)).isEqualTo("First, better");
            assertThat(filling.versions(id)).hasSize(2);
            assertThat(filling.versions(id).getFirst().reason()).isEqualTo(SheetVersion.Reason.BEFORE_RESTORE);
            filling.restore(id, filling.versions(id).getFirst().number(), 5);
            assertThat(organisation(id)).isEqualTo("Second, better");
        }

        @Test
        void whatIsRestoredOverAnUnseenChangeIsRefused() {
            var id = begin();
            saved(id, 0, named("A"));
            filling.save(id, 1, named("B"), true);
            assertThat(filling.versions(id)).singleElement();
            assertThat(filling.restore(id, 1, 1)).isInstanceOf(SaveReceipt.Stale.class);
            assertThat(organisation(id)).isEqualTo("B");
        }

        @Test
        void choosingBetweenTwoWindowsKeepsTheOtherInTheHistory() {
            var id = begin();
            saved(id, 0, named("Theirs"));
            filling.settle(id, 1, named("Mine"));
            assertThat(organisation(id)).isEqualTo("Mine");
            assertThat(filling.versions(id)).singleElement().satisfies(version -> {
                assertThat(version.reason()).isEqualTo(SheetVersion.Reason.OTHER_WINDOW);
                assertThat(filling.version(id, version.number())
                                .content()
                                .rows("seats")
                                .getFirst()
                                .cell("organisation"))
                        .isEqualTo("Theirs");
            });
        }

        @Test
        void theHistoryIsBounded() {
            var id = begin();
            for (int i = 0; i < SheetHistory.MOST + 8; i++) {
                filling.save(id, i, named("Name " + i), true);
            }
            assertThat(filling.versions(id)).hasSize(SheetHistory.MOST);
            assertThat(filling.versions(id).getFirst().number()).isEqualTo(SheetHistory.MOST + 7);
        }

        @Test
        void otherPeoplesWorksheetsDoNotExist() {
            var id = begin();
            saved(id, 0, named("Secret"));
            filling.save(id, 1, named("Secret 2"), true);
            SignIn.as(Role.ADMIN, Role.LEARNER);
            List<Runnable> tries = List.of(
                    () -> filling.open(id),
                    () -> filling.save(id, 2, named("X"), false),
                    () -> filling.settle(id, 2, named("X")),
                    () -> filling.versions(id),
                    () -> filling.version(id, 1),
                    () -> filling.restore(id, 1, 2),
                    () -> filling.rename(id, "X"),
                    () -> commenting.of(id),
                    () -> commenting.add(id, "", "", "X"),
                    () -> commenting.remove(id, UUID.randomUUID()),
                    () -> toolkit.remove(id),
                    () -> filling.open(new WorksheetId(UUID.randomUUID())));
            tries.forEach(each -> assertThatThrownBy(each::run).isInstanceOf(NotFound.class));
            assertThat(toolkit.mine()).isEmpty();
            SignIn.as(me);
            assertThat(organisation(id)).isEqualTo("Secret 2");
        }

        @Test
        void limitsAreToldAndNothingThatIsThereChanges() {
            var id = begin();
            saved(id, 0, named("A"));
            refused("toolkit.refusal.unreadable", () -> filling.save(id, 1, "{\"seats\":7}", false));
            refused("toolkit.refusal.cell-too-long", () -> filling.save(id, 1, named("x".repeat(4_001)), false));
            refused("toolkit.refusal.title", () -> filling.rename(id, "  "));
            refused("toolkit.refusal.comment", () -> commenting.add(id, "", "", " "));
            refused("toolkit.refusal.comment", () -> commenting.add(id, "", "", "x".repeat(1_001)));
            assertThatThrownBy(() -> commenting.add(id, "seats", "no-such-row", "X"))
                    .isInstanceOf(NotFound.class);
            assertThat(organisation(id)).isEqualTo("A");
        }

        private static void refused(String key, Runnable work) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(work::run)
                    .extracting(Refusal::key)
                    .isEqualTo(key);
        }

        @Test
        void anEmptyToolkitAndOneWithSheetsOfTheirOwnNames() {
            assertThat(toolkit.mine()).isEmpty();
            var first = begin();
            var second = begin();
            filling.rename(second, " North ");
            var third = begin();
            assertThat(toolkit.mine())
                    .extracting(SheetCard::title)
                    .containsExactlyInAnyOrder("Five-Seat Table", "North", "Five-Seat Table 2");
            commenting.add(first, "", "", "Ask Hans");
            toolkit.remove(first);
            assertThatThrownBy(() -> filling.open(first)).isInstanceOf(NotFound.class);
            assertThat(toolkit.mine()).extracting(SheetCard::id).containsExactlyInAnyOrder(second, third);
            assertThatThrownBy(() -> toolkit.begin(FormatRef.shipped("no-such-sheet")))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void commentsStandOnTheSheetOrARowAndAreRemovedByTheirAuthor() {
            var id = begin();
            saved(id, 0, named("A"));
            commenting.add(id, "", "", "For the board");
            var comments = commenting.add(id, "seats", "r1", "Ask Hans");
            assertThat(comments).extracting(SheetComment::row).containsExactly(null, "r1");
            assertThat(commenting.remove(id, comments.getFirst().id()))
                    .extracting(SheetComment::words)
                    .containsExactly("Ask Hans");
        }

        @Test
        void openingAndSavingCostFewStatements() {
            var id = begin();
            assertThat(statements.during(() -> filling.open(id))).hasSize(1);
            assertThat(statements.during(() -> saved(id, 0, named("A")))).hasSize(2);
            assertThat(statements.during(() -> filling.save(id, 1, SomeWorksheet.SIX_ROWS, true)))
                    .as("with a version for the history, and no lesson waiting for what is complete")
                    .hasSizeLessThanOrEqualTo(5);
            begin();
            assertThat(statements.during(() -> toolkit.mine())).hasSize(1);
        }

        // In lessons

        private EnrolmentId enrol(WorksheetCourse course) {
            return enrolling.enrol(course.id(), Intent.COMPLETE);
        }

        private boolean done(WorksheetCourse course) {
            var outline = catalogue.course(course.id()).orElseThrow();
            return enrolments.mine(outline).orElseThrow().done(WorksheetCourse.SEATS);
        }

        @Test
        void aLessonIsCompletedByTheSaveThatHoldsEnoughAndByNothingBefore() {
            var course = new WorksheetCourse(importing);
            var enrolment = enrol(course);
            var desk = doing.desk(enrolment, course.id(), WorksheetCourse.SEATS);
            assertThat(desk.worksheet()).isEmpty();
            var id = doing.begin(course.id(), WorksheetCourse.SEATS);
            assertThat(doing.desk(enrolment, course.id(), WorksheetCourse.SEATS).worksheet())
                    .contains(id);
            saved(id, 0, named("A"));
            assertThat(done(course)).isFalse();
            assertThat(saved(id, 1, SomeWorksheet.SIX_ROWS).sheet().enough()).isTrue();
            assertThat(done(course)).isTrue();
            saved(id, 2, named("A"));
            assertThat(done(course)).as("what was earned stays").isTrue();
        }

        @Test
        void aWorksheetOfTheToolkitIsUsedAgainAndCompletesTheLessonAtOnce() {
            var id = SomeWorksheet.of(toolkit, filling);
            var course = new WorksheetCourse(importing);
            var enrolment = enrol(course);
            assertThat(doing.desk(enrolment, course.id(), WorksheetCourse.SEATS).own())
                    .extracting(SheetCard::id)
                    .containsExactly(id);
            doing.use(course.id(), WorksheetCourse.SEATS, id);
            assertThat(done(course)).isTrue();
            toolkit.remove(id);
            assertThat(done(course)).isTrue();
        }

        @Test
        void aCourseBringsItsOwnWorksheetAndChangesItWithoutLosingWhatIsThere() {
            var course = new WorksheetCourse(importing);
            enrol(course);
            var id = doing.begin(course.id(), WorksheetCourse.VISITS);
            assertThat(filling.open(id).sheet().format().title()).isEqualTo("Visit log");
            saved(id, 0, "{\"visits\":[{\"id\":\"r1\",\"cells\":{\"whom\":\"A\",\"cost\":\"9001\",\"use\":\"3\"}}]}");
            assertThat(filling.open(id).sheet().findings()).hasSize(1);
            course.publish(SheetFolder.SOUND
                    .replace("      - {id: use, label: Use, type: scale}\n", "")
                    .replace("version: 2", "version: 3")
                    .replace("most: 9000", "most: 9900"));
            clock.forward(Duration.ofSeconds(10));
            var open = filling.open(id);
            assertThat(open.sheet().format().version()).isEqualTo(3);
            assertThat(open.sheet().findings()).isEmpty();
            assertThat(open.sheet().content().rows("visits").getFirst().cell("use"))
                    .isEqualTo("3");
        }

        @Test
        void someoneElsesWorksheetOrOneOfAnotherKindIsNotUsed() {
            var course = new WorksheetCourse(importing);
            var strangers = SomeWorksheet.of(toolkit, filling);
            SignIn.as(Role.LEARNER);
            refused("toolkit.refusal.not-enrolled", () -> doing.begin(course.id(), WorksheetCourse.SEATS));
            enrol(course);
            assertThatThrownBy(() -> doing.use(course.id(), WorksheetCourse.SEATS, strangers))
                    .isInstanceOf(NotFound.class);
            var other = toolkit.begin(FormatRef.shipped("pull-test"));
            assertThatThrownBy(() -> doing.use(course.id(), WorksheetCourse.SEATS, other))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void everythingOfAPersonIsExportedAndErased() {
            var course = new WorksheetCourse(importing);
            enrol(course);
            var id = doing.begin(course.id(), WorksheetCourse.SEATS);
            saved(id, 0, named("A"));
            filling.save(id, 1, named("B"), true);
            commenting.add(id, "", "", "Mine");
            var person = me.id().value();
            assertThat(personalData.export(person).values())
                    .allSatisfy(rows -> assertThat((List<?>) rows).hasSize(1));
            transaction.executeWithoutResult(status -> personalData.erase(person));
            assertThat(personalData.export(person).values())
                    .allSatisfy(rows -> assertThat((List<?>) rows).isEmpty());
        }
    }
}
