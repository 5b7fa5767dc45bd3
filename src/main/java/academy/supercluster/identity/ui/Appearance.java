/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.ColourScheme;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The colour scheme on the page: {@code data-theme} on the root element, or nothing for what the device asks for. What
 * was chosen on a device stands in that browser and wins there until the profile is saved.
 */
final class Appearance {

    private Appearance() {}

    /** On a page that is about to be sent, so that nothing flashes. */
    static void apply(Element root, ColourScheme scheme) {
        if (scheme != ColourScheme.SYSTEM) {
            root.attr("data-theme", name(scheme));
        }
    }

    /** On the page that is open, and for this device. */
    static void apply(UI page, ColourScheme scheme) {
        page.getPage().executeJs("window.academyShell?.setAppearance($0)", name(scheme));
    }

    private static String name(ColourScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }
}
