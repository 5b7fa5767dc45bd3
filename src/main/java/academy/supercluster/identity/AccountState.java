/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/** How far an account has come. */
public enum AccountState {
    /** Registered or invited; the address is not confirmed yet. */
    PENDING,
    ACTIVE,
    /** Shut by an administrator, who may open it again. */
    LOCKED,
    /** Ended for ever; what could name the person is gone. */
    CLOSED
}
