/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** The academy: a house of rooms, one package each; here is only its front door, which starts it. */
@NullMarked
package academy.supercluster;

import org.jspecify.annotations.NullMarked;
