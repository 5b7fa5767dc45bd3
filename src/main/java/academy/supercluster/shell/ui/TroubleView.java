/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong on our side while a page was being made. Logged with the id that the page shows. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class TroubleView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getCaughtException();
        var here = event.getLocation().getPathWithQueryParameters();
        LOG.error("The page /{} could not be made", event.getLocation().getPath(), failure);
        var away = Trouble.of(failure) == Trouble.DATABASE_AWAY;
        say(away ? "database" : "ours", here, "shell.error.again");
        showRequestId();
        return away ? HttpStatusCode.SERVICE_UNAVAILABLE.getCode() : HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
