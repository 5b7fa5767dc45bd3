/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations;

import java.util.UUID;

/** Names a stored file. */
public record FileId(UUID value) {}
