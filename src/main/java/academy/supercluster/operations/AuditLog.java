/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import academy.supercluster.shared.access.BetweenRooms;
import org.springframework.stereotype.Service;

/** The append-only record of who did what. Entries are never changed and never deleted by the application. */
@Service
public class AuditLog {

    AuditLog() {}

    /** Appends the entry in the caller's transaction, so that it stands exactly when the deed stands. */
    @BetweenRooms
    public void record(AuditEntry entry) {
        throw new UnsupportedOperationException();
    }
}
