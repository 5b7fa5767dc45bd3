/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What neighbours add to the page of a course. */
@NullMarked
@NamedInterface("page")
package academy.supercluster.courses.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
