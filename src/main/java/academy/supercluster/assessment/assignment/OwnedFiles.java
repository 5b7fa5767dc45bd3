/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment;

import academy.supercluster.operations.FileOwner;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The stored files that belong to some work. */
@Component
class OwnedFiles implements FileOwner {

    private final WorkFiles files;

    OwnedFiles(WorkFiles files) {
        this.files = files;
    }

    @Override
    public Set<UUID> needed(Collection<UUID> stored) {
        return files.known(stored);
    }
}
