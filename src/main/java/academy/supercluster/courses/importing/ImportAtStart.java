/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.importing;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports the shipped courses and those of {@code ACADEMY_COURSES} before the server says that it is ready. */
@Component
@ConditionalOnProperty(name = "academy.import-at-start", havingValue = "true", matchIfMissing = true)
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ImportAtStart implements ApplicationRunner {

    private final ImportingCourse importing;

    ImportAtStart(ImportingCourse importing) {
        this.importing = importing;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        importing.importAtStart();
    }
}
