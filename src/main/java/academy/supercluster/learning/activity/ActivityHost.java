/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.activity;

/** The player around an activity. */
public interface ActivityHost {

    /** Reads progress again, after the activity committed something that may have completed the lesson. */
    void progressChanged();
}
