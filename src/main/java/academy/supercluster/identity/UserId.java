/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.util.UUID;

/** Names a person with an account. */
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
