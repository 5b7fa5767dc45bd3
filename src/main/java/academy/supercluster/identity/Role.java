/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

/** What a person may do, always within a {@link Scope}. */
public enum Role {
    LEARNER,
    MENTOR,
    COACH,
    AUTHOR,
    COHORT_MANAGER,
    CLUSTER_LEAD,
    ADMIN
}
