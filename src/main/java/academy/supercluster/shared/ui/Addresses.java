/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import com.vaadin.flow.router.Location;

/**
 * A room's knowledge of the names in its addresses. Beans of this type are asked before a page is answered, so that an
 * address of nothing is answered with 404; the view says the rest. Must be cheap: no statement, or a cached one.
 */
public interface Addresses {

    /** Whether the address belongs to this room and names nothing that exists; false for what is not this room's. */
    boolean nothingAt(Location address);
}
