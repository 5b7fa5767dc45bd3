/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No view escapes the tests that look at every view. */
class EveryRouteTests {

    @Test
    void everyRouteOfTheCodeIsListed() {
        assertThat(EveryRoute.listed()).containsExactlyInAnyOrderElementsOf(EveryRoute.inTheCode());
    }
}
