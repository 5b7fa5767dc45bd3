/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The map of the rooms. */
class ModularityTests {

    private final ApplicationModules rooms = ApplicationModules.of(AcademyApplication.class);

    @Test
    void everyRoomImportsOnlyWhatItsDoorPlateAllows() {
        rooms.verify();
    }

    @Test
    void theMapCanBeDrawn() {
        new Documenter(rooms).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
