package org.tongwen.api.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.web.passage.Permalink;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.Script;

class DocumentPageControllerTest {

    private static final String NASTY = "</title><script>alert(1)</script>\" ' & {{title}} <mark> ${x}";

    @Test
    void theHeadSaysWhatReferenceManagersReadAndTheBodyTheText() {
        Document page =
                page(document("a/b", "關於潮汐電站的通知", "第一段\n\n　　第二段", "https://a.example.cn/1"), "/documents/a%2Fb");
        assertThat(page.title()).isEqualTo("關於潮汐電站的通知 · 同文 Tongwen");
        assertThat(meta(page, "citation_title")).isEqualTo("關於潮汐電站的通知");
        assertThat(meta(page, "citation_publication_date")).isEqualTo("2022/09/28");
        assertThat(meta(page, "z:itemType")).isEqualTo("report");
        assertThat(page.select("meta[name=description]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("/documents/a%2Fb");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly(
                        "/api/v1/documents/a%2Fb/citation?style=ris",
                        "/api/v1/documents/a%2Fb/citation?style=bibtex",
                        "/api/v1/documents/a%2Fb/citation?style=csl-json",
                        "/api/v1/documents/a%2Fb/text",
                        "/api/v1/documents/a%2Fb");
        assertThat(Objects.requireNonNull(page.selectFirst("html")).attr("lang"))
                .isEqualTo("zh-Hant");
        assertThat(page.select("h1").text()).isEqualTo("關於潮汐電站的通知");
        assertThat(page.select(".fact-table").text())
                .contains("工信部〔2022〕1号", "工业和信息化部", "2022-09-28", "《潮汐規劃》", "a.example.cn/1");
        assertThat(page.select(".paragraph"))
                .extracting(Element::id, Element::text, p -> p.attr("lang"))
                .containsExactly(tuple("p1", "第一段", "zh-Hant"), tuple("p2", "第二段", "zh-Hant"));
        assertThat(page.select("script[src=/app/main.js]")).hasSize(1);
        assertThat(page.select("noscript")).isEmpty();
    }

    @Test
    void nothingOfADocumentIsTakenForMarkup() {
        Document page = page(document(NASTY, NASTY, NASTY + "\n" + NASTY, "javascript:alert(1)"), address(NASTY));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("mark")).isEmpty();
        assertThat(page.title()).isEqualTo(NASTY + " · 同文 Tongwen");
        assertThat(meta(page, "citation_title")).isEqualTo(NASTY);
        assertThat(page.select("h1").text()).isEqualTo(NASTY);
        assertThat(page.select(".paragraph").eachText()).containsExactly(NASTY, NASTY);
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quote=第二, 第二, p2",
        "quote=第…第, 第一段 第, p1",
        "quote=第&start=6, 第, p2",
        "quote=第&start=x&utm_source=y, 第, p1",
        "quote=一&hash=0000000000, 一, p1",
    })
    void theQuotedPassageIsMarked(String query, String marked, String paragraph) {
        Document page = page(document("a", "題名", "第一段\n\n第二段", ""), "/documents/a?" + query);
        assertThat(String.join(" ", page.select("mark.passage").eachText())).isEqualTo(marked);
        assertThat(page.select(".passage-note a").attr("href")).isEqualTo("#" + paragraph);
        assertThat(page.select(".passage-note").text().contains("changed")).isEqualTo(query.contains("hash"));
    }

    @Test
    void aQuoteThatTheTextDoesNotHaveIsSaidToBeGone() {
        Document page = page(document("a", "題名", "第一段", ""), "/documents/a?quote=沒有");
        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select(".passage-note").text()).contains("does not have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quote=", "quote=%20", "x=y", "start=3"})
    void anAddressWithoutAQuoteMarksNothing(String query) {
        Document page = page(document("a", "題名", "第一段", ""), "/documents/a?" + query);
        assertThat(page.select("mark, .passage-note")).isEmpty();
    }

    @Test
    void aDocumentOfWhichOnlyTheNumberIsKnownIsCalledByIt() {
        assertThat(page(document("a", "", "", ""), "/documents/a").select("h1").text())
                .isEqualTo("工信部〔2022〕1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents/no/such", "/documents/", "/documents"})
    void aMissingDocumentIsThePageWithAnErrorThatNobodyIndexes(String address) {
        Document page = page(new FakePolicySearch(), address, 404);
        assertThat(meta(page, "robots")).isEqualTo("noindex");
        assertThat(page.select("meta[name^=citation_]")).isEmpty();
        assertThat(page.select("tongwen-app").text()).contains("no such document");
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void withoutTheSearchThereIsStillThePage() {
        Document page = page(new FakePolicySearch().down(), "/documents/a", 503);
        assertThat(meta(page, "robots")).isEqualTo("noindex");
        assertThat(page.select("tongwen-app").text()).contains("not available");
        assertThat(page.select("script")).hasSize(1);
    }

    private static Document page(StoredDocument document, String address) {
        return page(new FakePolicySearch().holding(document), address, 200);
    }

    private static Document page(PolicySearch search, String address, int status) {
        byte[] html = WebTestClient.bindToController(new DocumentPageController(search))
                .build()
                .get()
                .uri(URI.create(address))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache")
                .expectBody()
                .returnResult()
                .getResponseBody();
        return Jsoup.parse(new String(Objects.requireNonNull(html), StandardCharsets.UTF_8));
    }

    private static String address(String id) {
        return Permalink.of(id);
    }

    private static String meta(Document page, String name) {
        return page.head().getElementsByAttributeValue("name", name).attr("content");
    }

    private static StoredDocument document(String id, String title, String body, String url) {
        return new StoredDocument(
                id,
                new StoredDocument.Text(title, body, Script.HANT, body.length(), List.of()),
                new Dates(PolicyDate.ofDay(LocalDate.of(2022, 9, 28)), null, null, 2022, false),
                Place.UNKNOWN,
                new Subject(
                        "工信部〔2022〕1号",
                        List.of(),
                        List.of("工业和信息化部"),
                        "通知",
                        List.of(),
                        List.of(new Citation(Citation.Kind.TITLE, "潮汐規劃"))),
                StoredDocument.Named.NONE,
                new StoredDocument.Work(id, 1, true, null),
                new StoredDocument.Origin("中国政府网", url, "", List.of()),
                List.of(),
                List.of());
    }
}
