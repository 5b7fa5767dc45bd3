/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What a course folder may contain: neighbours bring their own parts. */
@NullMarked
@NamedInterface("content")
package academy.supercluster.courses.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
