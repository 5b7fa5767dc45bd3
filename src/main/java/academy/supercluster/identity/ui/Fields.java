/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import tools.jackson.databind.node.JsonNodeFactory;

/** Fields as this room uses them. */
final class Fields {

    private Fields() {}

    /** A password whose button to show it has a name of its own, so that only the field is called by the label. */
    static PasswordField password(String label) {
        var field = new PasswordField(label);
        var names = JsonNodeFactory.instance.objectNode();
        names.put("reveal", UI.getCurrent().getTranslation("identity.reveal"));
        field.getElement().setPropertyJson("i18n", names);
        return field;
    }
}
