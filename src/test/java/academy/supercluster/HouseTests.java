/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import academy.supercluster.testing.AcademyTest;
import academy.supercluster.testing.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The house starts on either database, its schema matching its entities. */
class HouseTests {

    @Nested
    @AcademyTest
    class WithH2 {

        @Test
        void starts() {}
    }

    @Nested
    @AcademyTest
    @OnPostgres
    class WithPostgres {

        @Test
        void starts() {}
    }
}
