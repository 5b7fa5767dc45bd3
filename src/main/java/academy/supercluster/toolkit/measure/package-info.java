/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** What is computed from a worksheet: plain functions, each with its formula. */
@NullMarked
package academy.supercluster.toolkit.measure;

import org.jspecify.annotations.NullMarked;
