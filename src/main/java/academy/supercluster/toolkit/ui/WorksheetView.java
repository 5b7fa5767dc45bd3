/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.toolkit.ui;

import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.KeptOnDevice;
import academy.supercluster.shared.ui.Page;
import academy.supercluster.shared.ui.Toast;
import academy.supercluster.toolkit.MyToolkit;
import academy.supercluster.toolkit.OpenSheet;
import academy.supercluster.toolkit.WorksheetId;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A worksheet that is filled in. */
@Route("toolkit/:sheet")
@PermitAll
@KeptOnDevice
class WorksheetView extends Page implements BeforeEnterObserver {

    private final SheetDesk desk;
    private final MyToolkit toolkit;

    WorksheetView(SheetDesk desk, MyToolkit toolkit) {
        this.desk = desk;
        this.toolkit = toolkit;
        addClassNames("toolkit-page", "toolkit-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = desk.filling().open(id(event));
        var format = open.sheet().format();
        if (!open.title().equals(format.title())) {
            kicker(format.title());
        }
        title(open.title());
        lead(format.purpose());
        var row = new Div(
                quiet("toolkit.view.rename", () -> rename(open)), quiet("toolkit.view.remove", () -> remove(open)));
        row.addClassNames("toolkit-manage");
        add(new SheetElement(open, desk, false, () -> {}), row);
    }

    static WorksheetId id(BeforeEnterEvent event) {
        var text = event.getRouteParameters().get("sheet").orElse("");
        return WorksheetId.parse(text).orElseThrow(() -> new NotFound("worksheet " + text));
    }

    private NativeButton quiet(String key, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> work.run());
        button.addClassName("button-quiet");
        return button;
    }

    private void rename(OpenSheet open) {
        var dialog = new Dialog(getTranslation("toolkit.view.rename-title"));
        var field = new TextField(
                getTranslation("toolkit.view.name"),
                desk.filling().open(open.id()).title(),
                "");
        field.setMaxLength(MyToolkit.LONGEST_TITLE);
        var save = new NativeButton(getTranslation("toolkit.view.save-name"), click -> {
            try {
                desk.filling().rename(open.id(), field.getValue());
                title(field.getValue().strip());
                dialog.close();
            } catch (Refusal refusal) {
                Toast.problem(refusal);
            }
        });
        save.addClassName("button-primary");
        var cancel = new NativeButton(getTranslation("toolkit.sheet.cancel"), click -> dialog.close());
        dialog.add(field);
        dialog.getFooter().add(cancel, save);
        dialog.open();
    }

    private void remove(OpenSheet open) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("toolkit.view.remove-title", open.title()));
        dialog.setText(getTranslation("toolkit.view.remove-help"));
        dialog.setConfirmText(getTranslation("toolkit.view.remove-sure"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("toolkit.sheet.cancel"));
        dialog.addConfirmListener(sure -> {
            toolkit.remove(open.id());
            getUI().ifPresent(ui -> ui.navigate(ToolkitView.class));
            Toast.done(getTranslation("toolkit.view.removed"));
        });
        dialog.open();
    }
}
