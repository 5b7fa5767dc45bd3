/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

/** Work that is done once at a chosen moment, persisted, by one node, retried when it fails. */
public interface OneTimeJob {

    /** Stable name, dotted, beginning with the room. */
    String name();

    /** Does the work; may be called again for the same payload after a crash, so it must be idempotent. */
    void run(String payload);
}
