/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared;

/**
 * The five groups around the table of a cluster, after the five-stakeholder model of MIT (Budden and Murray, 2019).
 * Not the quintuple helix, which adds civil society and the natural environment instead.
 */
public enum StakeholderGroup {
    ENTREPRENEUR,
    CAPITAL,
    CORPORATE,
    RESEARCH,
    GOVERNMENT
}
