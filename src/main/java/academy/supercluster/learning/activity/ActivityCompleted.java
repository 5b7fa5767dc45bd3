/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.learning.activity;

/** A lesson's completion rule was met. Heard in the publisher's transaction, which ticks the lesson. */
public interface ActivityCompleted extends ActivityAttempted {}
