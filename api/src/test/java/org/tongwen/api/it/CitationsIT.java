package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class CitationsIT {

    private static final String NUMBER = "苏政发〔2018〕193号";

    private final Api api;

    CitationsIT(Api api) {
        this.api = api;
    }

    @Test
    void whatCitesADocumentIsWhatItIsCitedBy() {
        List<String> bearers = Api.ids(api.documents("document_number=" + NUMBER));
        JsonNode citedBy = citations(bearers.getFirst()).get("cited_by");
        assertThat(citedBy.at("/total/value").asInt())
                .isPositive()
                .isEqualTo(citedBy.get("items").size());
        citedBy.get("items").forEach(citing -> {
            JsonNode cites = citations(citing.get("id").asString()).get("cites");
            assertThat(cites)
                    .filteredOn(cited -> cited.get("text").asString().contains("193"))
                    .isNotEmpty()
                    .allSatisfy(cited -> assertThat(cited.get("documents"))
                            .extracting(document -> document.get("id").asString())
                            .contains(bearers.getFirst()));
        });
    }

    @Test
    void allThatTheTextNamesIsListedInItsOrder() {
        String id = Api.ids(api.documents("q=集群 规划")).getFirst();
        assertThat(citations(id).get("cites"))
                .extracting(cited -> cited.get("text").asString())
                .containsExactlyElementsOf(api.document(id)
                        .get("citations")
                        .valueStream()
                        .map(citation -> citation.get("text").asString())
                        .toList());
    }

    @Test
    void anUnknownDocumentIsNotFound() {
        assertThat(api.get("/api/v1/documents/no/such/citations").statusCode()).isEqualTo(404);
        assertThat(api.get("/api/v1/documents/a/citations?x=1").statusCode()).isEqualTo(400);
    }

    private JsonNode citations(String id) {
        return Api.json(api.get("/api/v1/documents/" + id + "/citations"));
    }
}
