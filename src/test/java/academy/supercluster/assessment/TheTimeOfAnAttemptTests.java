/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.assessment.question.Closing;
import academy.supercluster.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one rule: the earlier of limit and closing, and what we took by being away is added. */
class TheTimeOfAnAttemptTests {

    private static final Instant START = Instant.parse("2026-11-24T16:00:00Z");
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "30, -, 0, 2026-11-24T16:30:00Z",
                "30, 2026-11-24T16:20:00Z, 0, 2026-11-24T16:20:00Z",
                "30, 2026-11-24T16:40:00Z, 0, 2026-11-24T16:30:00Z",
                "-, 2026-11-24T16:40:00Z, 0, 2026-11-24T16:40:00Z",
                "30, 2026-11-24T16:20:00Z, 180, 2026-11-24T16:23:00Z",
                "-, -, 180, -"
            })
    void endsWithTheEarlierOfLimitAndClosingAndHasLostTimeBack(Long limit, Instant closes, long back, Instant end) {
        assertThat(Deadline.of(
                        START, limit == null ? null : Duration.ofMinutes(limit), closes, Duration.ofSeconds(back)))
                .isEqualTo(end);
    }

    @Test
    void isOverAfterAShortGraceForTheLine() {
        assertThat(Deadline.isOver(START, START)).isFalse();
        assertThat(Deadline.isOver(START, START.plus(Deadline.GRACE))).isFalse();
        assertThat(Deadline.isOver(START, START.plus(Deadline.GRACE).plusMillis(1)))
                .isTrue();
        assertThat(Deadline.isOver(null, Instant.MAX)).isFalse();
    }

    /** Whatever the outage: nobody has less time after it than before, and nobody gains more than it lasted. */
    @Test
    void anOutageCostsNothingAndEarnsNothing() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int run = 0; run < 10_000; run++) {
            var start = START.plusMillis(random.nextInt(3_600_000));
            var deadline = start.plusMillis(1 + random.nextInt(3_600_000));
            var began = START.plusMillis(random.nextInt(7_200_000));
            var ended = began.plusMillis(1 + random.nextInt(3_600_000));
            var lost = Deadline.lost(start, deadline, began, ended);
            var from = start.isAfter(began) ? start : began;
            if (!deadline.isAfter(began) || !from.isBefore(ended)) {
                assertThat(lost).as("seed %s, run %s", seed, run).isZero();
            } else {
                var before = Duration.between(from, deadline);
                var after = Duration.between(ended, deadline.plus(lost));
                assertThat(after).as("seed %s, run %s", seed, run).isBetween(before, before.plusSeconds(1));
            }
        }
    }

    @Test
    void extraTimeIsAShareOfTheLimitOrMinutesOrBoth() {
        var limit = Duration.ofMinutes(30);
        assertThat(new ExtraTime(25, 0, 1).of(limit)).isEqualTo(Duration.ofMinutes(8));
        assertThat(new ExtraTime(50, 5, 1).of(limit)).isEqualTo(Duration.ofMinutes(20));
        assertThat(ExtraTime.NONE.of(limit)).isZero();
        assertThatThrownBy(() -> new ExtraTime(-1, 0, 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ExtraTime(0, 601, 0)).isInstanceOf(Refusal.class);
    }

    /** Wall-clock time where the author is, on both sides of the change of clocks; twice shown means the later one. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-01T18:00 Europe/Oslo, 2027-03-01T17:00:00Z",
        "2027-07-01T18:00 Europe/Oslo, 2027-07-01T16:00:00Z",
        "2027-03-28T02:30 Europe/Oslo, 2027-03-28T01:30:00Z",
        "2027-10-31T02:30 Europe/Oslo, 2027-10-31T01:30:00Z",
        "2027-03-01T18:00 Pacific/Auckland, 2027-03-01T05:00:00Z",
        "2027-03-01T18:00 Pacific/Honolulu, 2027-03-02T04:00:00Z"
    })
    void aClosingTimeIsThatOfItsPlace(String text, Instant moment) {
        var closing = Closing.parse(text).orElseThrow();
        assertThat(closing.moment(START, OSLO)).isEqualTo(moment);
        assertThat(closing).hasToString(text);
        assertThat(Closing.parse(closing.toString())).contains(closing);
    }

    @ParameterizedTest
    @CsvSource({
        // 17:00 in Oslo on the 24th; in Auckland it is the 25th already, in Honolulu still the 24th.
        "Europe/Oslo, 2026-12-08T23:00:00Z",
        "Pacific/Auckland, 2026-12-09T11:00:00Z",
        "Pacific/Honolulu, 2026-12-09T10:00:00Z"
    })
    void daysAfterEnrolmentEndWithTheDayWhereTheLearnerIs(ZoneId zone, Instant moment) {
        var closing = Closing.parse("14 days after enrolment").orElseThrow();
        assertThat(closing.moment(START, zone)).isEqualTo(moment);
        assertThat(Closing.parse(closing.toString())).contains(closing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2027-03-01",
                "2027-03-01T18:00",
                "2027-03-01T25:00 Europe/Oslo",
                "2027-03-01T18:00 Oslo",
                "0 days after enrolment",
                "-3 days after enrolment",
                "14 days"
            })
    void nothingElseIsAClosingTime(String text) {
        assertThat(Closing.parse(text)).isEmpty();
    }

    @Test
    void aTimeThatNoClockShowsIsKnown() {
        assertThat(((Closing.At) Closing.parse("2027-03-28T02:30 Europe/Oslo").orElseThrow()).isSkipped())
                .isTrue();
        assertThat(((Closing.At) Closing.parse("2027-10-31T02:30 Europe/Oslo").orElseThrow()).isSkipped())
                .isFalse();
    }
}
