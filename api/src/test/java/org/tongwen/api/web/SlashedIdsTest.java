package org.tongwen.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.unit.DataSize;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.web.json.FieldSelection;
import org.tongwen.api.web.problem.ProblemHandler;
import org.tongwen.api.web.receipt.SampleReceipts;
import tools.jackson.databind.json.JsonMapper;

/** The ids here are a, a/b, a/similar, similar, 文件/一 and a/b/similar; only an answer about similar documents has items. */
class SlashedIdsTest {

    private static final String DOCUMENTS = "/api/v1/documents/";

    private final FakePolicySearch search =
            new FakePolicySearch().holding("a", "a/b", "a/similar", "similar", "文件/一", "a/b/similar");
    private final WebTestClient client = WebTestClient.bindToController(
                    new DocumentsController(search, new FieldSelection(JsonMapper.shared()), SampleReceipts.writer()),
                    new SimilarController(search))
            .controllerAdvice(new ProblemHandler(DataSize.ofMegabytes(2)))
            .webFilter(new SlashedIds())
            .build();

    @ParameterizedTest
    @CsvSource({
        "a/similar, a",
        "a/b/similar, a/b",
        "a%2Fb/similar, a/b",
        "a%2fb/similar, a/b",
        "a/similar/similar, a/similar",
        "a%2Fsimilar/similar, a/similar",
        "a/b/similar/similar, a/b/similar",
        "similar/similar, similar",
        "%E6%96%87%E4%BB%B6/%E4%B8%80/similar, 文件/一",
        "%E6%96%87%E4%BB%B6%2F%E4%B8%80/similar?size=3, 文件/一",
    })
    void similarDocumentsOfAnIdWithSlashesRawOrEncoded(String path, String id) {
        assertThat(similar(path)).hasSize(5).doesNotContain(id);
    }

    @ParameterizedTest
    @CsvSource({
        "a, a",
        "a/b, a/b",
        "a%2Fb, a/b",
        "a%2Fsimilar, a/similar",
        "similar, similar",
        "a/b%2Fsimilar, a/b/similar",
        "%E6%96%87%E4%BB%B6/%E4%B8%80, 文件/一",
    })
    void aDocumentWhoseIdEndsLikeAResourceIsReachedWithThatSlashEncoded(String path, String id) {
        assertThat(ok(path)).containsEntry("id", id).doesNotContainKey("items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/similar", "no/such/similar", "no%2Fsuch/similar", "/similar"})
    void anUnknownIdIsNotFound(String path) {
        get(path).expectStatus().isNotFound();
    }

    @Test
    void theProblemNamesTheIdAsItIs() {
        get("no/such/similar")
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("There is no document with the id 'no/such'.");
    }

    private List<String> similar(String path) {
        List<?> items = (List<?>) Objects.requireNonNull(ok(path).get("items"));
        return items.stream().map(item -> (String) ((Map<?, ?>) item).get("id")).toList();
    }

    private Map<String, Object> ok(String path) {
        return Objects.requireNonNull(get(path)
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody());
    }

    /** As a URI, which keeps what is encoded as it is. */
    private WebTestClient.ResponseSpec get(String path) {
        return client.get().uri(URI.create(DOCUMENTS + path)).exchange();
    }
}
