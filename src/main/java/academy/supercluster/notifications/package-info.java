/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
/** Tells people what happened: inbox, mail, outbox, and which mail they want. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared::ui", "shared::access", "operations"})
package academy.supercluster.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
