/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Who may call a service: the marks that stand on every public service method. */
@NullMarked
@NamedInterface("access")
package academy.supercluster.shared.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
