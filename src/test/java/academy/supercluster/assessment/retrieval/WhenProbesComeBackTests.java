/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import academy.supercluster.assessment.retrieval.ProbeCalendar.Offer;
import academy.supercluster.assessment.retrieval.ProbeCalendar.Taken;
import academy.supercluster.courses.CourseId;
import academy.supercluster.courses.LessonId;
import academy.supercluster.learning.EnrolmentId;
import academy.supercluster.shared.Percent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The days on which something that was passed is asked again. */
class WhenProbesComeBackTests {

    private static final LocalDate PASSED = LocalDate.of(2026, 11, 24);

    private static LocalDate day(int number) {
        return PASSED.plusDays(number);
    }

    @Test
    void theyComeOnTheSecondSeventhTwentyFirstAndSixtiethDay() {
        for (int days = 0; days < 100; days++) {
            var offer = ProbeCalendar.on(PASSED, List.of(), day(days));
            var step = days < 2 || days >= 90 ? 0 : days < 7 ? 1 : days < 21 ? 2 : days < 60 ? 3 : 4;
            assertThat(offer.map(Offer::step).orElse(0)).as("day %s", days).isEqualTo(step);
        }
    }

    @Test
    void aMissedOneIsOfferedUntilTheNextIsDueAndThenLapses() {
        assertThat(ProbeCalendar.on(PASSED, List.of(), day(6))).contains(new Offer(1, day(2), day(7)));
        assertThat(ProbeCalendar.on(PASSED, List.of(), day(7))).contains(new Offer(2, day(7), day(21)));
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainBeforeTheNextDay() {
        var taken = List.of(new Taken(1, day(3), false));
        assertThat(ProbeCalendar.on(PASSED, taken, day(4))).isEmpty();
        assertThat(ProbeCalendar.next(PASSED, taken, day(4))).contains(new Offer(2, day(7), day(21)));
    }

    @Test
    void aRetentionProbeThatWasNotEnoughComesAgainAWeekLaterWhileTheWindowIsOpen() {
        var once = List.of(new Taken(3, day(22), false));
        assertThat(ProbeCalendar.on(PASSED, once, day(28))).isEmpty();
        assertThat(ProbeCalendar.on(PASSED, once, day(29))).contains(new Offer(3, day(29), day(36)));
        assertThat(ProbeCalendar.on(PASSED, once, day(36))).isEmpty();
        var twice = List.of(new Taken(3, day(22), false), new Taken(3, day(30), false));
        assertThat(ProbeCalendar.on(PASSED, twice, day(35))).isEmpty();
        assertThat(ProbeCalendar.next(PASSED, twice, day(31))).contains(new Offer(4, day(60), day(90)));
        var reached = List.of(new Taken(3, day(21), false), new Taken(3, day(28), true));
        assertThat(ProbeCalendar.on(PASSED, reached, day(35))).isEmpty();
    }

    @Test
    void onlyTheThirdShowsRetentionAndOnlyFromThreeToFiveWeeks() {
        assertThat(ProbeCalendar.showsRetention(PASSED, 3, day(20))).isFalse();
        assertThat(ProbeCalendar.showsRetention(PASSED, 3, day(21))).isTrue();
        assertThat(ProbeCalendar.showsRetention(PASSED, 3, day(35))).isTrue();
        assertThat(ProbeCalendar.showsRetention(PASSED, 3, day(36))).isFalse();
        assertThat(ProbeCalendar.showsRetention(PASSED, 2, day(25))).isFalse();
        assertThat(ProbeCalendar.showsRetention(PASSED, 4, day(25))).isFalse();
    }

    /** What holds for every learner who answers or forgets, whenever and wherever. A failure names the seed. */
    @Nested
    class WhoeverAnswersWhenever {

        @Test
        void isNeverOfferedTwoAtOnceNorTheSameTwice() {
            holds(seed -> {
                var random = new Random(seed);
                var taken = new ArrayList<Taken>();
                for (int days = 0; days < 100; days++) {
                    var today = day(days);
                    var offer = ProbeCalendar.on(PASSED, taken, today);
                    if (offer.isPresent()) {
                        assertThat(today)
                                .isAfterOrEqualTo(offer.get().from())
                                .isBefore(offer.get().until());
                        assertThat(taken)
                                .noneMatch(each -> each.step() > offer.get().step());
                        if (random.nextInt(4) == 0) {
                            taken.add(new Taken(offer.get().step(), today, random.nextBoolean()));
                            assertThat(ProbeCalendar.on(PASSED, taken, today)).isEmpty();
                        }
                    }
                }
                for (int step : new int[] {1, 2, 4}) {
                    assertThat(taken.stream().filter(each -> each.step() == step))
                            .hasSizeLessThanOrEqualTo(1);
                }
                var third = taken.stream().filter(each -> each.step() == 3).toList();
                assertThat(third).hasSizeLessThanOrEqualTo(3);
                for (int i = 1; i < third.size(); i++) {
                    assertThat(third.get(i - 1).reached()).isFalse();
                    assertThat(ChronoUnit.DAYS.between(
                                    third.get(i - 1).on(), third.get(i).on()))
                            .isGreaterThanOrEqualTo(7);
                    assertThat(third.get(i).on()).isBeforeOrEqualTo(day(35));
                }
            });
        }

        @Test
        void isToldTheNextDayOnWhichThereReallyIsSomething() {
            holds(seed -> {
                var random = new Random(seed);
                var taken = new ArrayList<Taken>();
                if (random.nextBoolean()) {
                    taken.add(new Taken(3, day(21 + random.nextInt(30)), random.nextBoolean()));
                }
                var today = day(random.nextInt(100));
                var next = ProbeCalendar.next(PASSED, taken, today);
                for (var day = today; day.isBefore(PASSED.plusDays(100)); day = day.plusDays(1)) {
                    if (ProbeCalendar.on(PASSED, taken, day).isPresent()) {
                        assertThat(next.map(Offer::from)).contains(day);
                        return;
                    }
                }
                assertThat(next).isEmpty();
            });
        }

        @Test
        void isAskedOnTheSameCalendarDaysInEveryZoneAndOverEveryChangeOfTheClocks() {
            var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
            holds(seed -> {
                var random = new Random(seed);
                var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
                var passedOn = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(730));
                var passed = passedOn.atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)))
                        .atZone(zone)
                        .toInstant();
                var plan = plan(passed, List.of());
                var local = LocalDate.ofInstant(passed, zone);
                for (int step = 1; step <= 4; step++) {
                    var due = local.plusDays(ProbeCalendar.DAYS.get(step - 1));
                    var lastMoment = due.atStartOfDay(zone).toInstant().minusMillis(1);
                    var before = plan.offer(zone, LocalDate.ofInstant(lastMoment, zone));
                    var now = plan.offer(
                            zone, LocalDate.ofInstant(due.atStartOfDay(zone).toInstant(), zone));
                    assertThat(now.map(Offer::step)).as("%s %s", zone, due).contains(step);
                    assertThat(before.map(Offer::step).orElse(0)).isLessThan(step);
                }
            });
        }

        private void holds(Consumer<Long> property) {
            LongStream.range(0, 2_000).forEach(seed -> {
                try {
                    property.accept(seed);
                } catch (AssertionError | RuntimeException failure) {
                    throw new AssertionError("With seed " + seed + ": " + failure.getMessage(), failure);
                }
            });
        }
    }

    /** Several courses at once. */
    @Nested
    class SomebodyWhoPassedSeveralCourses {

        private static final ZoneId ZONE = ZoneOffset.UTC;

        @Test
        void hasOneShortSittingWithThoseThatLapseFirst() {
            for (long seed = 0; seed < 500; seed++) {
                var random = new Random(seed);
                var plans = new ArrayList<ProbePlan>();
                for (int i = random.nextInt(7); i >= 0; i--) {
                    plans.add(plan(
                            PASSED.minusDays(random.nextInt(100)).atTime(9, 0).toInstant(ZoneOffset.UTC), List.of()));
                }
                var sitting = DuePlan.sitting(plans, ZONE, PASSED);
                var due = plans.stream()
                        .filter(plan -> plan.offer(ZONE, PASSED).isPresent())
                        .count();
                assertThat(sitting).as("seed %s", seed).hasSize((int) Math.min(due, DuePlan.MOST_IN_A_SITTING));
                assertThat(sitting).extracting(DuePlan::until).isSorted();
                plans.stream()
                        .filter(plan -> sitting.stream().noneMatch(each -> each.plan() == plan))
                        .flatMap(plan -> plan.offer(ZONE, PASSED).stream())
                        .forEach(left -> assertThat(sitting)
                                .allMatch(each -> !each.until().isAfter(left.until())));
            }
        }

        @Test
        void hasOneSittingADay() {
            var noon = PASSED.atTime(12, 0).toInstant(ZoneOffset.UTC);
            var answered = plan(
                    PASSED.minusDays(2).atTime(9, 0).toInstant(ZoneOffset.UTC),
                    List.of(new ProbePlan.Done(1, noon, Percent.ALL)));
            var due = plan(PASSED.minusDays(3).atTime(9, 0).toInstant(ZoneOffset.UTC), List.of());
            assertThat(DuePlan.sitting(List.of(answered, due), ZONE, PASSED)).isEmpty();
            assertThat(DuePlan.sitting(List.of(answered, due), ZONE, PASSED.plusDays(1)))
                    .extracting(DuePlan::plan)
                    .containsExactly(due);
        }
    }

    private static ProbePlan plan(Instant passedAt, List<ProbePlan.Done> probes) {
        return new ProbePlan(
                new CourseId("c" + UUID.randomUUID()),
                1,
                new LessonId("quiz"),
                "quiz",
                new EnrolmentId(UUID.randomUUID()),
                passedAt,
                probes);
    }
}
