/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.operations.SettingKey;
import academy.supercluster.operations.Settings;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Who is responsible for this academy. */
@Route("imprint")
@AnonymousAllowed
class ImprintView extends OperatorPage {

    ImprintView(Settings settings) {
        super(settings, SettingKey.IMPRINT, "imprint");
    }
}
