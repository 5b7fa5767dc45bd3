/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.bench;

import java.io.IOException;

/** An answer that is not what a person would have been content with. */
final class Disappointed extends IOException {

    Disappointed(String message) {
        super(message);
    }
}
