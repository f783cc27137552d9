package org.tongwen.api.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts the browser that the machine has; none is downloaded. */
final class Browsers {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Three times what Playwright waits by itself: a machine that has other work, too, is no failure of the page. */
    private static final double PATIENCE_MILLIS = 15_000;

    private Browsers() {}

    static Playwright playwright() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }
}
