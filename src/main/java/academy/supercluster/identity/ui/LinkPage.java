/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity.ui;

import academy.supercluster.shared.Refusal;
import academy.supercluster.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

/**
 * A page behind a link that came by mail. Opening it only looks at the link, because mail scanners open links, too; a
 * button uses it. A link that cannot be used says why and leads to another.
 */
abstract class LinkPage extends Page implements BeforeEnterObserver {

    private final String key;
    private final String otherWay;

    /**
     * @param key beginning of the keys of this page's texts
     * @param otherWay where another link is had
     */
    LinkPage(String key, String otherWay) {
        this.key = key;
        this.otherWay = otherWay;
        addClassName("identity-narrow");
    }

    /** Shows what the link is for. */
    abstract void open(String token);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        getChildren().skip(1).toList().forEach(this::remove);
        title(getTranslation(key + ".title"));
        lead("");
        try {
            open(event.getRouteParameters().get("token").orElse(""));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    /** Says why the link cannot be used. */
    final void refuse(Refusal refusal) {
        getChildren().skip(1).toList().forEach(this::remove);
        title(getTranslation("identity.link.title"));
        lead(getTranslation(refusal.key(), refusal.arguments()));
        var way = new Anchor(otherWay, getTranslation(key + ".other-way"));
        way.addClassName("button");
        add(way);
    }
}
