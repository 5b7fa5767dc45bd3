/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.assessment.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Brings the editor of assignments into the browser's bundle. The build looks for what routes use, but the player finds
 * its guests while it runs; so this stands where the build looks, with a few lines that load the rest when it is needed.
 */
@Component
@JsModule("./assessment/assignment-loader.ts")
class AssignmentInTheBundle implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Nothing to do: see the class.
    }

    /** Loads the editor before the page that was just built is shown. */
    static void load(UI ui) {
        ui.getPage().addDynamicImport("return window.academyAssignment();");
    }
}
