/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import java.util.Optional;

/** A room's proposal for the sentence that opens the home page. Beans of this type are asked on every visit. */
public interface NextMoves {

    /** The room's best proposal for the person who is signed in. */
    Optional<NextMove> nextMove();
}
