/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one Chromium of a test run. Takes the browser of the machine; where there is none and this is root on a Debian
 * system, installs the package; elsewhere leaves the download to Playwright. A missing browser is an error, never a
 * skipped test.
 */
public final class RealBrowser {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Playwright playwright;
    private static Browser browser;

    private RealBrowser() {}

    public static synchronized Browser get() {
        if (browser == null) {
            var executable = installed().or(RealBrowser::installedNow);
            var environment =
                    executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
            executable.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        System.getenv().getOrDefault("ACADEMY_BROWSER", "/nowhere"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installedNow() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        return installed();
    }

    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            if (!process.waitFor(8, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("No browser on this machine, and none could be installed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
