/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What neighbours say before a course is published. */
@NullMarked
@NamedInterface("publishing")
package academy.supercluster.courses.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
