/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.operations.SettingKey;
import academy.supercluster.operations.Settings;
import academy.supercluster.shared.SafeMarkdown;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Div;

/** A page that whoever operates this academy writes in the settings; until then it says so. */
abstract class OperatorPage extends Page {

    /**
     * @param room the last part of the keys of title and default text
     */
    OperatorPage(Settings settings, SettingKey key, String room) {
        title(getTranslation("shell." + room));
        var text = new Div();
        text.addClassName("prose");
        text.getElement()
                .setProperty(
                        "innerHTML",
                        SafeMarkdown.html(
                                settings.value(key).orElseGet(() -> getTranslation("shell." + room + ".default"))));
        add(text);
    }
}
