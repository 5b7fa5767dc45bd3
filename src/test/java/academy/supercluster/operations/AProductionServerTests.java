/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class AProductionServerTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080", "https://localhost", "http://127.0.0.1", "http://[::1]:8080", "academy"
            })
    void refusesAnAddressThatOnlyItsOwnMachineKnows(String address) {
        assertThatThrownBy(() -> guard(address, "production").check())
                .isInstanceOfSatisfying(
                        UnsafeProduction.class,
                        refusal -> assertThat(refusal.remedy()).contains("ACADEMY_BASE_URL"));
    }

    @Test
    void refusesTheDemo() {
        assertThatThrownBy(() ->
                        guard("https://academy.example", "production", "demo").check())
                .isInstanceOfSatisfying(
                        UnsafeProduction.class,
                        refusal -> assertThat(refusal.remedy()).contains("SPRING_PROFILES_ACTIVE"));
    }

    @Test
    void acceptsAPublicAddress() {
        assertThatCode(() -> guard("https://academy.example", "production").check())
                .doesNotThrowAnyException();
    }

    private static ProductionGuard guard(String address, String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        environment.setProperty("academy.base-url", address);
        return new ProductionGuard(environment);
    }
}
