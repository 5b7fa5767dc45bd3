/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.shell.ui;

import academy.supercluster.identity.CurrentUser;
import academy.supercluster.operations.Settings;
import academy.supercluster.shared.UnreadNotices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;

/**
 * The frame around every page: skip link, bar with name mark and menu, the page itself as main landmark, foot.
 *
 * <p>Plain elements instead of an app layout: a page costs a few kilobytes of server memory, and the menu opens and
 * closes in the browser. After each navigation within the academy the focus moves to the page's heading and its title
 * is announced.
 */
@Layout
@AnonymousAllowed
@Tag("div")
@JsModule("./shell/shell.ts")
class MainLayout extends Component implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "main";

    private final Main main = new Main();
    private final Menu menu;
    private final SideMenu sideMenu;
    private final Corner corner;
    private @Nullable String path;

    MainLayout(
            CurrentUser currentUser,
            AuthenticationContext authentication,
            ObjectProvider<UnreadNotices> unread,
            Settings settings,
            ObjectProvider<BuildProperties> build) {
        var entries = MenuEntries.visible();
        corner = new Corner(currentUser, authentication, unread);
        menu = new Menu(entries);
        sideMenu = new SideMenu(entries);
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        var body = new Div(sideMenu, main);
        body.addClassName("shell-body");
        var announcer = new Div();
        announcer.setId("shell-announcer");
        announcer.addClassName("visually-hidden");
        announcer.getElement().setAttribute("role", "status");
        getElement().setAttribute("class", "shell");
        getElement()
                .appendChild(
                        skipLink().getElement(),
                        bar(currentUser).getElement(),
                        body.getElement(),
                        new Foot(settings, build).getElement(),
                        announcer.getElement());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        menu.markCurrent(here);
        sideMenu.markCurrent(here);
        corner.refresh(path, here);
        if (path != null && !path.equals(here)) {
            getElement().executeJs("window.academyShell.arrived()");
        }
        path = here;
    }

    private Component skipLink() {
        var link = new Anchor("#" + MAIN, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private Component bar(CurrentUser currentUser) {
        var name = new Span(getTranslation("shared.product"));
        var mark = new Anchor(currentUser.get().isPresent() ? "home" : "", name);
        mark.addClassName("shell-mark");
        var drawer = new Div(menu, corner);
        drawer.setId("shell-drawer");
        drawer.addClassName("shell-drawer");
        drawer.getElement().setAttribute("popover", "auto");
        var bar = new Header(mark, Menu.opener(drawer), drawer);
        bar.addClassName("shell-bar");
        return bar;
    }
}
