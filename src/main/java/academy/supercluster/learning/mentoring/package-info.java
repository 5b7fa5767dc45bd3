/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Who mentors whom, who stands in, and what learners ask their mentors. */
@NullMarked
@NamedInterface("mentoring")
package academy.supercluster.learning.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
