/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.identity.MyAccount;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Asks once more, with the password, before an account ends for ever. */
class CloseAccountDialog extends Dialog {

    CloseAccountDialog(MyAccount account, AuthenticationContext authentication) {
        setHeaderTitle(getTranslation("identity.closing.title"));
        var problems = new FormProblems();
        var password = problems.at(
                "identity.old-password.", Fields.password("identity.password", Autocomplete.CURRENT_PASSWORD));
        var form = new Div(new Paragraph(getTranslation("identity.closing.text")), problems, password);
        form.addClassName("form");
        add(form);
        var close = new NativeButton(getTranslation("identity.closing.submit"), click -> {
            if (problems.attempt(() -> account.close(password.getValue()))) {
                authentication.logout();
            }
        });
        close.addClassName("identity-danger");
        getFooter().add(new NativeButton(getTranslation("identity.keep"), click -> close()), close);
        password.focus();
    }
}
