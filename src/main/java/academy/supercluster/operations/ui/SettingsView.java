/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.operations.ui;

import academy.supercluster.operations.SettingChange;
import academy.supercluster.operations.SettingKey;
import academy.supercluster.operations.Settings;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.SafeMarkdown;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who operates this academy, and its two duties: imprint and privacy notice. */
@Route("admin/settings")
@Menu(title = "operations.menu.settings", order = 330)
@RolesAllowed("ADMIN")
class SettingsView extends Page {

    private final Settings settings;
    private final Map<SettingKey, String> seen = new EnumMap<>(SettingKey.class);
    private final TextField operator = new TextField();
    private final TextArea imprint = new TextArea();
    private final TextArea privacy = new TextArea();

    SettingsView(Settings settings) {
        this.settings = settings;
        title(getTranslation("operations.settings.title"));
        lead(getTranslation("operations.settings.lead"));
        operator.setLabel(getTranslation("operations.settings.operator"));
        operator.setHelperText(getTranslation("operations.settings.operator.help"));
        operator.setMaxLength(200);
        imprint.setLabel(getTranslation("operations.settings.imprint"));
        privacy.setLabel(getTranslation("operations.settings.privacy"));
        var save = new NativeButton(getTranslation("operations.settings.save"), click -> save());
        save.addClassName("button-primary");
        var form = new Div(operator, imprint, preview(imprint), privacy, preview(privacy), save);
        form.addClassNames("form", "operations-settings");
        add(form);
        load();
    }

    private void load() {
        show(SettingKey.OPERATOR_NAME);
        show(SettingKey.IMPRINT);
        show(SettingKey.PRIVACY);
        operator.setValue(seen(SettingKey.OPERATOR_NAME));
        imprint.setValue(seen(SettingKey.IMPRINT));
        privacy.setValue(seen(SettingKey.PRIVACY));
    }

    private void show(SettingKey key) {
        seen.put(key, settings.value(key).orElse(""));
    }

    private String seen(SettingKey key) {
        return seen.getOrDefault(key, "");
    }

    private void save() {
        try {
            settings.change(List.of(
                    change(SettingKey.OPERATOR_NAME, operator.getValue()),
                    change(SettingKey.IMPRINT, imprint.getValue()),
                    change(SettingKey.PRIVACY, privacy.getValue())));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
            return;
        }
        load();
        Toast.done(getTranslation("operations.settings.saved"));
    }

    private SettingChange change(SettingKey key, String value) {
        return new SettingChange(key, seen(key), value);
    }

    /** How the Markdown will look, made when it is opened. */
    private Component preview(TextArea source) {
        source.setHelperText(getTranslation("operations.settings.markdown"));
        source.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        source.setMaxLength(Settings.LONGEST);
        var shown = new Div();
        shown.addClassName("prose");
        var details = new NativeDetails(getTranslation("operations.settings.preview", source.getLabel()), shown);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                shown.getElement().setProperty("innerHTML", SafeMarkdown.html(source.getValue()));
            }
        });
        return details;
    }
}
