/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment;

/** How often a learner had a question in earlier attempts. */
interface SeenQuestion {

    long getQuestion();

    int getTimes();
}
