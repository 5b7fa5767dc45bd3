/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Short probes of what was passed, at growing distances, so that it is still there when it is needed. */
@NullMarked
package academy.supercluster.assessment.retrieval;

import org.jspecify.annotations.NullMarked;
