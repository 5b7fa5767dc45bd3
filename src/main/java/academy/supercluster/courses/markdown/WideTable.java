/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.courses.markdown;

import org.commonmark.node.CustomBlock;

/** A box around a table in which it scrolls on a small screen. */
final class WideTable extends CustomBlock {}
