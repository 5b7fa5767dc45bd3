/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What a worksheet asks for: sections, columns, measures. Data, read from a file. */
@NullMarked
package academy.supercluster.toolkit.format;

import org.jspecify.annotations.NullMarked;
