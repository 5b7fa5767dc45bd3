/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.operations.RequestId;
import academy.supercluster.shared.NotFound;
import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** What a person reads when a click fails: the page stays as it is, and a notice says what happened. */
class Troubles implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var ui = UI.getCurrent();
        switch (failure) {
            case Refusal refusal when ui != null -> Toast.problem(refusal);
            case NotFound missing when ui != null -> Toast.problem(ui.getTranslation("shell.trouble.missing"));
            case AccessDeniedException denied
            when ui != null -> Toast.problem(ui.getTranslation("shell.trouble.forbidden"));
            case AuthenticationException signedOut
            when ui != null -> ui.getPage().reload();
            default -> ours(failure, ui);
        }
    }

    private void ours(Throwable failure, @Nullable UI ui) {
        var trouble = Trouble.of(failure);
        LOG.error("A request failed: {}", trouble, failure);
        if (ui == null) {
            return;
        }
        var id = RequestId.current().orElse("–");
        Toast.problem(ui.getTranslation("shell.trouble." + trouble.key(), id));
    }
}
