/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.backup;

/** A backup or restore that was not done; the message says why and what to do, and nothing was changed. */
public class BackupRefused extends RuntimeException {

    BackupRefused(String message) {
        super(message);
    }
}
