package org.tongwen.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongwen.api.it.Api;
import tools.jackson.databind.JsonNode;

/** What leads on from the start page and from a document. */
class LeadingOnIT extends InBrowser {

    LeadingOnIT(Api api) {
        super(api);
    }

    @Test
    void theStartPageTellsWhatTheCollectionHolds() {
        go("/");
        JsonNode stats = Api.json(api.get("/api/v1/stats"));
        Locator collection = page.locator(".collection");
        assertThat(collection).containsText(stats.get("documents").asString());
        assertThat(collection).containsText(stats.get("works").asString());
        Locator jiangsu = collection.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("江苏省"));
        String count = jiangsu.locator(".count").innerText();
        jiangsu.click();
        assertThat(page.locator(".total")).containsText(count);
        assertThat(page).hasURL(Pattern.compile("region=320000"));
    }

    @Test
    void aDocumentLeadsToThoseThatItCitesAndBack() {
        String citing = citing();
        go("/documents/" + citing);
        Locator cited = page.locator(".related", containing("文中引用")).getByRole(AriaRole.LINK).first();
        String title = cited.innerText();
        cited.click();
        assertThat(page.locator("article.document h1")).hasText(title);
        assertThat(page.locator(".related", containing("引用")).last()).isVisible();
        assertThat(page.locator(".related", containing("相似文件")).getByRole(AriaRole.LINK).first())
                .isVisible();
    }

    @Test
    void aReferenceIsShownInEachStyle() {
        go("/documents/gs-2018-114");
        Locator reference = page.locator(".reference");
        assertThat(reference).containsText("[Z]");
        page.getByText("BibTeX").click();
        assertThat(reference).containsText("@");
        page.getByText("RIS").click();
        assertThat(reference).containsText("TY  -");
    }

    @Test
    void bothAreAccessible() {
        go("/");
        assertThat(page.locator(".collection")).isVisible();
        assertThat(violations()).isEmpty();
        go("/documents/" + citing());
        assertThat(page.locator(".reference")).not().isEmpty();
        assertThat(violations()).isEmpty();
    }

    /** Returns the id of a document that cites one of the collection. */
    private String citing() {
        return api.documents("size=200").get("items").valueStream()
                .map(item -> URLEncoder.encode(item.get("id").asString(), StandardCharsets.UTF_8))
                .filter(id -> Api.json(api.get("/api/v1/documents/" + id + "/citations"))
                        .get("cites")
                        .valueStream()
                        .anyMatch(cited -> !cited.get("documents").isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
