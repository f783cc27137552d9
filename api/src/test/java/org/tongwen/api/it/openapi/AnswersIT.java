package org.tongwen.api.it.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.it.Api;
import org.tongwen.api.it.SampleServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Real answers, held against the schemas of the document; a field that no schema has is an error, too. */
@ExtendWith(SampleServer.class)
class AnswersIT {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Api api;
    private final ServedDocument document;

    AnswersIT(Api api) {
        this.api = api;
        this.document = ServedDocument.of(api);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "listDocuments  | /documents?size=200",
                "listDocuments  | /documents?size=200&sort=newest&facets=year,agency,source,level&lang=en&facet_size=3",
                "listDocuments  | /documents?q=工信部 集群&size=200&why=true&expand=synonyms,vocabulary&region=江苏",
                "listDocuments  | /documents?q=如何促进中小企业融资&size=200&count_by=work&year=!2019",
                "listDocuments  | /documents?q=\"集群&fields=id,title,why,region",
                "listDocuments  | /documents?q=先进制造业集羣 甲乙丙丁&year=2021",
                "listOccurrences | /concordance?q=集群&size=500&lang=en",
                "listOccurrences | /concordance?q=如何促进中小企业融资&sort=region&size=20",
                "listCollocations | /collocations?q=集群&size=500&min_count=1",
                "listCollocations | /collocations?q=甲乙丙丁&measure=mi&count_by=work",
                "listTerms      | /terms?region=江苏&size=100",
                "listTerms      | /terms",
                "listTargets    | /targets?size=500",
                "getDiffusion   | /diffusion?q=集群&lang=en",
                "getDiffusion   | /diffusion?q=甲乙丙丁",
                "listTargets    | /targets?q=集群&contradictory=true&lang=en",
                "listTargets    | /targets?q=甲乙丙丁",
                "listTerms      | /terms?q=甲乙丙丁",
                "compareSets    | /compare?a.region=江苏&b.region=广东&lang=en",
                "compareSets    | /compare?q=集群&a.script=hans&b.q=\"产业链&count_by=work&facet_size=2",
                "compareSets    | /compare?a.q=甲乙丙丁&b.q=甲乙丙丁",
                "suggest        | /suggest?q=xianjin",
                "suggest        | /suggest?q=国办发",
                "suggest        | /suggest?q=工信部&lang=en",
                "compareScripts | /equivalence?q=头发 发展",
                "getPassage     | /documents/gs-2018-114/passage?paragraph=1",
                "getTrends      | /trends",
                "getTrends      | /trends?q=集群&q=&q=产业链 江苏&split=region&split_size=3&interval=quarter&lang=en",
                "getTrends      | /trends?q=工信部&split=industry&count_by=work&year_from=2018",
                "getTrends      | /trends?q=甲乙丙丁&interval=month&year=2999",
                "getTrends      | /trends?q=集群&q=產業鏈&count_by=occurrence&split=region&interval=quarter",
                "countGroups    | /groups?by=region,year",
                "countGroups    | /groups?by=agency&q=集群&empty=true&lang=en&size=1000",
                "countGroups    | /groups?by=industry,source&q=甲乙丙丁&count_by=work&sort=key",
                "listTargets    | /targets?q=集群&size=20&lang=en",
                "listTargets    | /targets?contradictory=true&sort=subject",
                "getStats       | /stats?lang=zh-Hant",
                "getTaxonomy    | /taxonomies/regions",
                "getTaxonomy    | /taxonomies/agencies?lang=en",
                "getTaxonomy    | /taxonomies/industries",
                "getTaxonomy    | /taxonomies/document_types",
                "getCluster     | /clusters/shanghai-integrated-circuits",
                "getProgramme   | /programmes/little-giants?lang=en",
            })
    void anAnswerIsAsTheDocumentSays(String operation, String address) {
        check(json("/api/v1" + encoded(address)), answered(operation));
    }

    @ParameterizedTest
    @CsvSource({"getDocument, ''", "listSimilarDocuments, /similar", "listCitations, /citations"})
    void soItIsForEveryDocument(String operation, String resource) {
        List<String> ids = Api.ids(api.documents("size=200"));
        assertThat(ids)
                .hasSizeGreaterThan(50)
                .allSatisfy(id -> check(json("/api/v1/documents/" + id + resource), answered(operation)));
    }

    @Test
    void everyLineOfAnExportIsAsTheDocumentSays() {
        JsonNode line = lines("exportDocuments");
        String all =
                "/api/v1/export" + Api.query("format=ndjson", "q=集群", "fields=id,score,highlights,body,region,work");
        assertThat(api.get("/api/v1/export?format=ndjson").body().lines()).allSatisfy(text -> check(text, line));
        assertThat(api.get(all).body().lines()).hasSizeGreaterThan(10).allSatisfy(text -> check(text, line));
    }

    @Test
    void everyLineOfManyQueriesIsAsTheDocumentSays() {
        String queries = JsonMapper.shared().writeValueAsString(List.of("集群", "", "长".repeat(501), "甲乙丙丁"));
        HttpResponse<String> answer = api.post("/api/v1/queries?facets=year", "application/json", queries);
        assertThat(answer.body().lines()).hasSize(4).allSatisfy(text -> check(text, lines("countQueries")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/documents?yaer=1",
                "/documents?region=江酥",
                "/documents?cursor=abc",
                "/documents/nothing",
                "/equivalence",
                "/concordance",
                "/groups",
                "/collocations",
                "/compare?a.region=江酥",
                "/nothing",
                "/queries"
            })
    void soIsEveryProblem(String address) {
        HttpResponse<String> refused = api.get("/api/v1" + encoded(address));
        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        check(refused.body(), JsonMapper.shared().readTree("{\"$ref\": \"#/components/schemas/Problem\"}"));
    }

    /** The check itself sees what is missing, what is too much, and what is of another type. */
    @Test
    void anAnswerOfAnotherKindIsSeen() {
        JsonNode total = JsonMapper.shared().readTree("{\"$ref\": \"#/components/schemas/Total\"}");
        assertThat(List.of(
                        "{\"value\": 1}",
                        "{\"value\": \"1\", \"relation\": \"eq\"}",
                        "{\"value\": 1, \"relation\": \"gte\"}"))
                .allSatisfy(other -> assertThat(
                                strict(total).validate(JsonMapper.shared().readTree(other)))
                        .isNotEmpty());
        assertThat(strict(total)
                        .validate(JsonMapper.shared().readTree("{\"value\": 1, \"relation\": \"eq\", \"x\": 1}")))
                .isNotEmpty();
    }

    private void check(String text, JsonNode schema) {
        assertThat(strict(schema).validate(JsonMapper.shared().readTree(text)))
                .as(text.substring(0, Math.min(text.length(), 300)))
                .isEmpty();
    }

    private String json(String address) {
        HttpResponse<String> answer = api.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode answered(String operation) {
        return document.operation(operation).node().at("/responses/200/content/application~1json/schema");
    }

    private JsonNode lines(String operation) {
        return document.operation(operation).node().at("/responses/200/content/application~1x-ndjson/x-item-schema");
    }

    /** Allows no property that is not named; the document leaves clients free to meet new ones. */
    private Schema strict(JsonNode schema) {
        ObjectNode root = (ObjectNode) schema.deepCopy();
        JsonNode components = document.root().get("components").deepCopy();
        components
                .get("schemas")
                .valueStream()
                .filter(type -> type.has("properties"))
                .forEach(type -> ((ObjectNode) type).put("additionalProperties", false));
        root.set("components", components);
        return REGISTRY.getSchema(root);
    }

    private static String encoded(String address) {
        int query = address.indexOf('?');
        return query < 0
                ? address
                : address.substring(0, query)
                        + Api.query(address.substring(query + 1).split("&", -1));
    }
}
