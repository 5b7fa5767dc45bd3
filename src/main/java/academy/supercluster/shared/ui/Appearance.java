/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Light or dark. The browser remembers what was chosen and shows it before anything is painted. */
public enum Appearance {
    LIGHT,
    DARK,
    /** As the device asks for. */
    SYSTEM;

    /** Changes the page that is open, and the later ones on this device. */
    public void show(UI ui) {
        ui.getPage().executeJs("window.academyShell.setAppearance($0)", name().toLowerCase(Locale.ROOT));
    }
}
