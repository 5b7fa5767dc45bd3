/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.shared.Texts;
import academy.supercluster.shared.ui.Addresses;
import com.vaadin.flow.internal.LocaleUtil;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.internal.PathUtil;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Looks at each page load before it is answered: an unknown address is answered with 404, and the browser gets the few
 * words that it says by itself.
 */
@Component
class Doorkeeper implements IndexHtmlRequestListener {

    private final Texts texts;
    private final ObjectProvider<Addresses> rooms;

    Doorkeeper(Texts texts, ObjectProvider<Addresses> rooms) {
        this.texts = texts;
        this.rooms = rooms;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var path = PathUtil.trimPath(request.getPathInfo() == null ? "" : request.getPathInfo());
        var registry = request.getService().getRouter().getRegistry();
        var known = registry.getNavigationRouteTarget(path).hasTarget();
        if (!known || rooms.stream().anyMatch(room -> room.nothingAt(new Location(path)))) {
            page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
        var body = page.getDocument().body();
        var locale = LocaleUtil.getLocale(LocaleUtil::getI18NProvider);
        body.attr("data-online", texts.get(locale, "shell.connection.back"));
    }
}
