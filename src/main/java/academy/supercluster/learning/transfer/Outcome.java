/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.transfer;

/** What became of an intention. */
public enum Outcome {
    YES,
    PARTLY,
    NO,
    /** Still to come: it is asked again. */
    NOT_YET
}
