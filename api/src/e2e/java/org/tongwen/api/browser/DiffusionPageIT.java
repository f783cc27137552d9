package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.it.Api;
import tools.jackson.databind.JsonNode;

/** The page that shows who was first: what it shows is what the API lists. */
class DiffusionPageIT extends InBrowser {

    private static final String ADDRESS = "/explore?q=集群&view=diffusion";

    DiffusionPageIT(Api api) {
        super(api);
    }

    @Test
    void timelineTableAndMapShowTheFirstDocuments() {
        go(ADDRESS);
        List<JsonNode> firsts = StreamSupport.stream(answer().get("items").spliterator(), false)
                .toList();
        assertThat(page.locator(".firsts tbody tr")).hasCount(firsts.size());
        assertThat(page.locator(".timeline a")).hasCount(firsts.size());
        assertThat(page.locator(".firsts tbody tr").first())
                .containsText(firsts.getFirst().at("/document/title").asString());
        Locator jiangsu = page.locator(".first-map .tile", new Page.LocatorOptions()
                .setHasText("江苏"));
        assertThat(jiangsu).containsText("2018");
        assertThat(violations()).isEmpty();
    }

    @Test
    void theTableIsSortedByPlaceByKeyboard() {
        go(ADDRESS);
        Locator place = page.locator(".firsts th:first-child button");
        place.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".firsts th[aria-sort=ascending]")).containsText("地区");
        assertThat(page.locator(".firsts tbody th").first()).hasText("全国");
        assertThat(place).isFocused();
    }

    @Test
    void aDotLeadsToItsDocument() {
        go(ADDRESS);
        String title = answer().at("/items/0/document/title").asString();
        page.locator(".timeline a[aria-label*='" + title + "']").click();
        assertThat(page.locator("h1")).containsText(title);
    }

    @Test
    void theTableCanBeTakenAlong() throws IOException {
        go(ADDRESS);
        Download file = page.waitForDownload(
                () -> page.locator("a[download]").filter(new Locator.FilterOptions().setHasText("CSV")).click());
        assertThat(Files.readString(file.path()).lines().count())
                .isEqualTo(answer().get("items").size() + 1);
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, 各地首份文件", "zh-Hant, 各地第一份文件", "en, The first document of each place"})
    void itSpeaksThreeLanguages(String language, String caption) {
        go(ADDRESS);
        page.locator("button[lang='" + language + "']").click();
        assertThat(page.locator(".firsts caption")).hasText(caption);
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {375, 320})
    void nothingIsWiderThanAPhone(int width) {
        page.setViewportSize(width, 700);
        go(ADDRESS);
        assertThat(page.locator(".firsts")).isVisible();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    }

    @Test
    void withoutAQuestionItSaysWhatToAsk() {
        go("/explore?view=diffusion");
        assertThat(page.locator(".nothing")).containsText("谁最早");
    }

    private JsonNode answer() {
        return Api.json(api.get("/api/v1/diffusion" + Api.query("q=集群")));
    }
}
