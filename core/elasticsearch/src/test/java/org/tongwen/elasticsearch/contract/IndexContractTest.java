package org.tongwen.elasticsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.elasticsearch.connection.Clients;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mapping, the field names and the stored document are three views of one contract. */
class IndexContractTest {

    private static final JsonNode MAPPING = JsonMapper.shared()
            .readTree(Objects.requireNonNull(IndexContractTest.class.getResourceAsStream("index.json")))
            .required("mappings");

    static Stream<String> fieldNames() {
        return Arrays.stream(Fields.class.getDeclaredFields()).map(IndexContractTest::value);
    }

    @ParameterizedTest
    @MethodSource("fieldNames")
    void everyFieldNameIsMapped(String name) {
        assertThat(mapped()).contains(name);
    }

    @Test
    void everyKeyOfAStoredDocumentIsMapped() {
        JsonNode json = Clients.jsonMapper().valueToTree(SampleDocument.complete("a"));

        List<String> keys = keys(json, "");

        assertThat(keys)
                .contains("dates.issued_on", "archive.origin.content_hash")
                .hasSizeGreaterThan(30);
        assertThat(mapped()).containsAll(keys);
    }

    @Test
    void anUnknownKeyIsAnErrorAndNotANewField() {
        assertThat(MAPPING.required("dynamic").asString()).isEqualTo("strict");
    }

    @Test
    void theMappingCarriesTheNumberOfTheContract() {
        assertThat(MAPPING.required("_meta").required("contract").asInt()).isEqualTo(DocumentIndex.CONTRACT);
    }

    @Test
    void theIndexIsNamedAfterItsContractAndItsGeneration() {
        assertThat(IndexNames.documents(12)).isEqualTo("tongwen-documents-v7-000012");
        assertThat(IndexNames.past(12)).isEqualTo("tongwen-past-v7-000012");
    }

    /** All paths that may be asked for or written, objects and sub-fields among them. */
    private static Set<String> mapped() {
        Set<String> paths = new TreeSet<>();
        collect(MAPPING, "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String prefix, Set<String> paths) {
        for (String children : List.of("properties", "fields")) {
            node.path(children).properties().forEach(entry -> {
                paths.add(prefix + entry.getKey());
                collect(entry.getValue(), prefix + entry.getKey() + ".", paths);
            });
        }
    }

    /** The keys of a JSON object; below an object that is only kept, not indexed, none count. */
    private static List<String> keys(JsonNode object, String prefix) {
        List<String> keys = new ArrayList<>();
        object.properties().forEach(entry -> {
            String key = prefix + entry.getKey();
            keys.add(key);
            if (isIndexed(key)) {
                keys.addAll(keys(entry.getValue(), key + "."));
            }
        });
        return keys;
    }

    private static boolean isIndexed(String key) {
        JsonNode field = MAPPING;
        for (String name : key.split("\\.", -1)) {
            field = field.path("properties").path(name);
        }
        return field.path("enabled").asBoolean(true);
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " is not public", e);
        }
    }
}
