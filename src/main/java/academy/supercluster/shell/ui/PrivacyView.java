/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.operations.SettingKey;
import academy.supercluster.operations.Settings;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What this academy knows about people, and what it does with it. */
@Route("privacy")
@AnonymousAllowed
class PrivacyView extends OperatorPage {

    PrivacyView(Settings settings) {
        super(settings, SettingKey.PRIVACY, "privacy");
    }
}
