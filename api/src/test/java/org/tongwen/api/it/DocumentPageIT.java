package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class DocumentPageIT {

    /** Which items of Zotero stand for a type of CSL. */
    private static final Map<String, List<String>> ITEMS = Map.of(
            "legislation", List.of("statute"),
            "article-newspaper", List.of("newspaperArticle"),
            "report", List.of("report"),
            "standard", List.of("report"),
            "document", List.of("report", "webpage"));

    private final Api api;

    DocumentPageIT(Api api) {
        this.api = api;
    }

    @Test
    void everyPageSaysOfItsDocumentWhatTheReferenceSays() {
        List<String> ids = Api.ids(api.documents("size=200", "fields=id"));
        assertThat(ids).hasSizeGreaterThan(80);
        assertThat(ids).allSatisfy(id -> {
            Document page = page(id);
            JsonNode reference = Api.json(api.get("/api/v1/documents/" + encoded(id) + "/citation?style=csl-json"))
                    .get(0);
            assertThat(metas(page, "citation_title"))
                    .containsExactly(reference.get("title").asString());
            assertThat(ITEMS.get(reference.get("type").asString()))
                    .contains(metas(page, "z:itemType").getFirst());
            assertThat(String.join("; ", metas(page, "citation_technical_report_number")))
                    .isEqualTo(reference.path("number").asString(""));
            assertThat(metas(page, "citation_author"))
                    .hasSize(reference.path("author").size());
            assertThat(String.join("", metas(page, "citation_publication_date")).replaceAll("/0?", "-"))
                    .isEqualTo(reference
                            .at("/issued/date-parts/0")
                            .valueStream()
                            .map(JsonNode::asString)
                            .collect(Collectors.joining("-")));
            assertThat(metas(page, "citation_language"))
                    .containsExactly(reference.get("language").asString());
            assertThat(page.select("html").attr("lang"))
                    .isEqualTo(reference.get("language").asString());
        });
    }

    @Test
    void everyParagraphOfTheTextCanBeReadWithoutAScript() {
        for (String id : Api.ids(api.documents("size=200", "fields=id"))) {
            List<String> lines = api.document(id)
                    .get("body")
                    .asString()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertThat(page(id).select("article .paragraph"))
                    .extracting(paragraph -> paragraph.wholeText().strip())
                    .isEqualTo(lines);
        }
    }

    @Test
    void theFormsThatThePageNamesAreThere() {
        String id = Api.ids(api.documents("q=集群", "size=1")).getFirst();
        List<String> forms = page(id).select("link[rel=alternate], link[rel=canonical], .forms a[href^=/]")
                .eachAttr("href");
        assertThat(forms)
                .hasSizeGreaterThan(8)
                .allSatisfy(form -> assertThat(api.get(form).statusCode()).isEqualTo(200));
    }

    @Test
    void theListWithoutAScriptLeadsToThePageOfADocument() {
        Document list = Jsoup.parse(api.get("/search" + Api.query("q=集群")).body());
        String first = list.select("main ol h2 a").attr("href");
        assertThat(first).startsWith("/documents/");
        assertThat(Jsoup.parse(api.get(first).body()).select("article h1").text())
                .isEqualTo(list.select("main ol h2 a").eachText().getFirst());
    }

    @Test
    void anUnknownDocumentIsNotFoundAndNotIndexed() {
        HttpResponse<String> response = api.get("/documents/no/such/document");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(metas(Jsoup.parse(response.body()), "robots")).containsExactly("noindex");
    }

    private Document page(String id) {
        HttpResponse<String> response = api.get("/documents/" + encoded(id));
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private static List<String> metas(Document page, String name) {
        return page.head().getElementsByAttributeValue("name", name).eachAttr("content");
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
