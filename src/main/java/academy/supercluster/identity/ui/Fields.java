/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.Zones;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Fields as the pages of this room use them. */
final class Fields {

    private Fields() {}

    static EmailField email() {
        var field = new EmailField(text("identity.email"));
        field.setAutocomplete(Autocomplete.EMAIL);
        field.setMaxLength(254);
        return field;
    }

    static TextField name() {
        var field = new TextField(text("identity.name"));
        field.setAutocomplete(Autocomplete.NAME);
        field.setMaxLength(120);
        return field;
    }

    /** A password whose button to show it has a name of its own, so that only the field is called by the label. */
    static PasswordField password(String key, Autocomplete autocomplete) {
        var field = new PasswordField(text(key));
        field.setAutocomplete(autocomplete);
        var names = JsonNodeFactory.instance.objectNode();
        names.put("reveal", text("identity.reveal"));
        field.getElement().setPropertyJson("i18n", names);
        return field;
    }

    /** A password to be chosen, with the rule below it. */
    static PasswordField newPassword(String key) {
        var field = password(key, Autocomplete.NEW_PASSWORD);
        field.setHelperText(text("identity.password.help"));
        return field;
    }

    /** All time zones, with the chosen one. */
    static ComboBox<String> zone(@Nullable String chosen) {
        var field = new ComboBox<String>(text("identity.zone"));
        field.setItems(Zones.names());
        field.setItemLabelGenerator(zone -> zone.replace('_', ' '));
        field.setValue(chosen);
        return field;
    }

    /** The time zone the browser lives in, or null if it names none that people live in. */
    static @Nullable String browserZone() {
        var zone = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        return zone != null && Zones.isName(zone) ? zone : null;
    }

    /** The consent to the privacy page, which opens beside. */
    static Checkbox agreement() {
        var page = new Anchor("privacy", text("identity.agree.page"), AnchorTarget.BLANK);
        var box = new Checkbox();
        box.setLabelComponent(new Span(new Span(text("identity.agree") + " "), page));
        return box;
    }

    /** Where the current request comes from. */
    static String remoteAddress() {
        var request = VaadinRequest.getCurrent();
        return request == null || request.getRemoteAddr() == null ? "" : request.getRemoteAddr();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
