/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** The furniture every room uses: pages, empty states, notices, and the cards that rooms hand to the house. */
@NullMarked
@NamedInterface("ui")
package academy.supercluster.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
