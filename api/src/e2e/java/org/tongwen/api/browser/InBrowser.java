package org.tongwen.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.RunningServer;
import org.tongwen.api.it.SampleServer;

/** A test in a browser, which starts with an empty page for each and fails if the browser complained. */
@ExtendWith(SampleServer.class)
abstract class InBrowser {

    private static final String BEARER = "Bearer " + RunningServer.TOKEN;

    private static Playwright playwright;
    private static Browser browser;

    final Api api;
    BrowserContext context;
    Page page;
    final List<String> complaints = new ArrayList<>();

    InBrowser(Api api) {
        this.api = api;
    }

    @BeforeAll
    static void launch() {
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void quit() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void open() {
        open(options());
    }

    /** Begins with an empty page for this reader. */
    final void open(Browser.NewContextOptions options) {
        context = browser.newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        context.close();
        if (!mayComplain()) {
            assertThat(complaints).as("errors in the browser's console").isEmpty();
        }
    }

    /** Whether the browser is led to what is not there. */
    boolean mayComplain() {
        return false;
    }

    /** A reader in the People's Republic with a laptop. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("zh-CN").setAcceptDownloads(true);
    }

    /** Opens an address of the server. */
    final void go(String address) {
        page.navigate(api.uri("/") + address.substring(1));
    }

    /** Sends records to the server, one JSON object a line; whoever does so removes them again. */
    final void upload(String records) {
        assertThat(api.post("/api/v1/documents", "application/x-ndjson", records, "Authorization", BEARER)
                        .body())
                .contains("\"complete\":true");
    }

    /** Ends the reading, so that no page asks for what is gone, and removes documents from the server. */
    final void remove(String... ids) {
        context.close();
        for (String id : ids) {
            api.send("DELETE", "/api/v1/documents/" + id, "Authorization", BEARER);
        }
    }

    /** Returns what axe finds wrong with the page. */
    final List<String> violations() {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .toList();
    }
}
