/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What mentors see of their learners, and where learners are given their mentors. */
@NullMarked
package academy.supercluster.learning.mentoring.ui;

import org.jspecify.annotations.NullMarked;
