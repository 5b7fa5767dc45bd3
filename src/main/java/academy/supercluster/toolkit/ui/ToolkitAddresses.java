/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.shared.ui.Addresses;
import academy.supercluster.toolkit.SheetFormats;
import academy.supercluster.toolkit.WorksheetId;
import com.vaadin.flow.router.Location;
import org.springframework.stereotype.Component;

/** Knows which addresses below {@code toolkit/} name nothing. */
@Component
class ToolkitAddresses implements Addresses {

    private final SheetFormats formats;

    ToolkitAddresses(SheetFormats formats) {
        this.formats = formats;
    }

    @Override
    public boolean nothingAt(Location address) {
        var segments = address.getSegments();
        if (segments.size() < 2 || !segments.getFirst().equals("toolkit")) {
            return false;
        }
        return segments.get(1).equals("blank")
                ? segments.size() != 3 || formats.shipped(segments.get(2)).isEmpty()
                : WorksheetId.parse(segments.get(1)).isEmpty();
    }
}
