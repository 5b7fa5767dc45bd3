/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.supercluster.shared.Refusal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTests {

    @ParameterizedTest
    @ValueSource(strings = {"Africa/Lagos", "Pacific/Kiritimati", "America/Argentina/Ushuaia", "Asia/Kathmandu", "UTC"})
    void thatNamePlacesAreTaken(String zone) {
        assertThat(Zones.of(zone)).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GMT+5", "+05:30", "Etc/GMT+3", "SystemV/EST5", "EST", "Moon/Tycho", "europe/oslo"})
    void anythingElseIsRefusedWithAWord(String zone) {
        assertThatThrownBy(() -> Zones.of(zone)).isInstanceOf(Refusal.class).hasMessage("identity.zone.unknown");
    }

    @Test
    void everyOfferedNameIsTaken() {
        assertThat(Zones.names()).hasSizeGreaterThan(400).startsWith("UTC").allMatch(Zones::isName);
    }

    @Test
    void aStoredZoneThatJavaForgotIsReadAsUtc() {
        assertThat(Zones.orUtc("Atlantis/Capital")).isEqualTo(ZoneOffset.UTC);
    }
}
