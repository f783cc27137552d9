package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.it.Api;

/** A document that would like to be more than text is text, wherever it is shown. */
class HostileTextIT extends InBrowser {

    private static final String ID = "hostile-page";
    private static final String MARKUP =
            "<script>window.hit = 1</script><img src=x onerror='window.hit = 2'>{{constructor}}</textarea><svg onload=window.hit=3>";

    private final List<String> dialogs = new ArrayList<>();

    HostileTextIT(Api api) {
        super(api);
    }

    /** In plain text, so that no reader of HTML takes anything away before it is shown. */
    @BeforeEach
    void addDocument() {
        String text = MARKUP.replace("\"", "\\\"");
        upload("{\"id\": \"" + ID + "\", \"title\": \"毒林假果办法 " + text + "\", \"source\": \"" + text
                        + "\", \"body\": \"毒林假果一条。" + "字".repeat(200) + " 1 < 2 & " + text
                        + "\\n增长\u202e5%，毒林假果二条\", \"agency\": \"" + text + "\"}");
    }

    @AfterEach
    void removeDocument() {
        remove(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=毒林假果",
                "/documents/" + ID + "?q=毒林假果",
                "/explore?q=毒林假果&view=concordance",
                "/explore?q=毒林假果&view=words",
                "/differences?from=" + ID + "&to=gs-2018-114",
                "/search?q=毒林假果",
                "/?q=<script>window.hit=4</script>毒林假果"
            })
    void itIsOnlyText(String address) {
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        go(address);
        assertThat(page.getByText("毒林假果").first()).isVisible();
        assertThat(page.locator("main :is(script, svg[onload], img[src=x])")).hasCount(0);
        assertThat(page.evaluate("window.hit ?? null")).isNull();
        assertThat(page.locator("body").innerText()).doesNotContain("\u202e");
        assertThat(dialogs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents/" + ID, "/search?q=毒林假果"})
    void itIsOnlyTextWithoutJavaScript(String address) {
        context.close();
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        go(address);
        assertThat(page.getByText("毒林假果").first()).isVisible();
        assertThat(page.locator("main :is(script, svg[onload], img[src=x])")).hasCount(0);
    }
}
