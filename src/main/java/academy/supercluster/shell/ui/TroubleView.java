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
        var trouble = Trouble.of(failure);
        say(trouble.key(), here, "shell.error.again");
        showRequestId();
        return trouble == Trouble.OURS
                ? HttpStatusCode.INTERNAL_SERVER_ERROR.getCode()
                : HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
    }
}
