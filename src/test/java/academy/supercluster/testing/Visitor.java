/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of a browser. Finds things as people do: by role and name. */
public final class Visitor implements AutoCloseable {

    public static final String DEMO_PASSWORD = "magnet-2050";

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String base, BrowserContext context) {
        this.base = base;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(error -> complaints.add(error));
    }

    /** A fresh browser window of the width, in the colour scheme, without motion. */
    public static Visitor at(String base, int width, ColorScheme scheme) {
        return new Visitor(
                base,
                RealBrowser.get()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(width, width < 500 ? 844 : 900)
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/Oslo")));
    }

    /** Somebody else at the same server, in a browser of their own. */
    public Visitor colleague() {
        return at(base, 1440, ColorScheme.LIGHT);
    }

    /** Another window of the same person, with the same cookies. */
    public Page secondTab() {
        var tab = context.newPage();
        tab.setDefaultTimeout(15_000);
        return tab;
    }

    /** The server lets the session end while the page stays open: the cookie is there, with nothing behind it. */
    public void outliveSession() {
        context.addCookies(List.of(new Cookie("JSESSIONID", "a-session-that-ended").setUrl(base)));
    }

    public Response open(String path) {
        var response = page.navigate(base + path);
        awaitCalm();
        return response;
    }

    /** Signs in through the page, as the demo person with the address. */
    public void signIn(String email) {
        signIn(email, DEMO_PASSWORD);
    }

    public void signIn(String email, String password) {
        open("/login");
        field("Email").fill(email);
        field("Password").fill(password);
        button("Sign in").click();
        page.waitForURL(url -> !url.contains("/login"));
        awaitCalm();
    }

    /** Waits until the page has its heading and the server has nothing more to say. */
    public void awaitCalm() {
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    public Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public String path() {
        return page.url().substring(base.length());
    }

    /** JavaScript errors of the page so far. */
    public List<String> complaints() {
        return complaints;
    }

    /** Keeps a full-page picture below {@code target/screenshots}. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
