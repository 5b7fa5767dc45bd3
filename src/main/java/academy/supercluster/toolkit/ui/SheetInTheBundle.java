/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Brings worksheets into the browser's bundle. The build looks for what routes use, but the player finds its guests while
 * it runs; so this stands where the build looks, with a few lines that load the rest when the first sheet is opened.
 */
@Component
@JsModule("./toolkit/loader.ts")
class SheetInTheBundle implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Nothing to do: see the class.
    }

    /** Loads the worksheet before the page that was just built is shown. */
    static void load(UI ui) {
        ui.getPage().addDynamicImport("return window.academySheet();");
    }
}
