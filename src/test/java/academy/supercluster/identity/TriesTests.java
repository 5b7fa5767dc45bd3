/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTests {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void theFirstFewCostNothing() {
        var tries = Tries.none(NOON);
        for (var count = 1; count <= 4; count++) {
            tries = tries.nextAt(NOON, Tries.Of.PASSWORD);
            assertThat(tries.isBlocking()).as("try %d", count).isFalse();
        }
        assertThat(tries.nextAt(NOON, Tries.Of.PASSWORD).waitAt(NOON)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void thenEachWaitIsTwiceTheLastUpToAnHour() {
        var tries = Tries.none(NOON);
        var now = NOON;
        for (var count = 0; count < 5; count++) {
            tries = tries.nextAt(now, Tries.Of.PASSWORD);
        }
        for (var minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60}) {
            assertThat(tries.waitAt(now)).isEqualTo(Duration.ofMinutes(minutes));
            now = now.plus(tries.waitAt(now));
            assertThat(tries.waitAt(now)).isZero();
            tries = tries.nextAt(now, Tries.Of.PASSWORD);
        }
    }

    @Test
    void areForgottenAfterALongPause() {
        var tries = Tries.none(NOON);
        for (var count = 0; count < 9; count++) {
            tries = tries.nextAt(NOON, Tries.Of.PASSWORD);
        }
        var nextDay = NOON.plus(Duration.ofHours(13));
        assertThat(tries.nextAt(nextDay, Tries.Of.PASSWORD).isBlocking()).isFalse();
        var sameDay = NOON.plus(Duration.ofHours(11));
        assertThat(tries.nextAt(sameDay, Tries.Of.PASSWORD).isBlocking()).isTrue();
    }

    @Test
    void aClassroomBehindOneAddressMayMistypeManyTimes() {
        var tries = Tries.none(NOON);
        for (var count = 0; count < 49; count++) {
            tries = tries.nextAt(NOON, Tries.Of.NETWORK);
        }
        assertThat(tries.isBlocking()).isFalse();
        assertThat(tries.nextAt(NOON, Tries.Of.NETWORK).isBlocking()).isTrue();
    }

    @Test
    void aWaitIsSaidInWholeMinutesRoundedUp() {
        assertThat(new Throttled(Duration.ofSeconds(1)).minutes()).isEqualTo(1);
        assertThat(new Throttled(Duration.ofSeconds(60)).minutes()).isEqualTo(1);
        assertThat(new Throttled(Duration.ofSeconds(181)).minutes()).isEqualTo(4);
        assertThat(new Throttled(Duration.ofMinutes(4)).minutes()).isEqualTo(4);
    }
}
