/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** How a lesson kind is played, and how it says that it is done. */
@NullMarked
@NamedInterface("activity")
package academy.supercluster.learning.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
