/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Markdown and drawings of a course become HTML that is safe to show. */
@NullMarked
package academy.supercluster.courses.markdown;

import org.jspecify.annotations.NullMarked;
