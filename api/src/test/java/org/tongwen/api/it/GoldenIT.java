package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Golden pairs: {@code name.request} holds the path and, a line each, its parameters; {@code name.json} the expected answer, without
 * what differs from run to run. {@code -Dtongwen.golden.write=true} writes the answers anew, to be read before they are kept.
 */
@ExtendWith(SampleServer.class)
class GoldenIT {

    private static final Path FOLDER = Path.of("src/test/resources/org/tongwen/api/it/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<String> VOLATILE = List.of("took_ms", "index_version", "score");

    private final Api api;

    GoldenIT(Api api) {
        this.api = api;
    }

    static Stream<String> requests() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".request"))
                    .map(name -> name.replace(".request", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answersAsExpected(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".request"));
        String[] parameters = lines.stream().skip(1).toArray(String[]::new);
        HttpResponse<String> response =
                api.get(lines.getFirst() + (parameters.length == 0 ? "" : Api.query(parameters)));
        JsonNode answer = steady(JSON.readTree(response.body()));
        Path expected = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("tongwen.golden.write")) {
            Files.writeString(expected, JSON.writeValueAsString(answer) + "\n");
        }
        assertThat(answer).as(Arrays.toString(parameters)).isEqualTo(JSON.readTree(Files.readString(expected)));
    }

    private static JsonNode steady(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(VOLATILE);
        }
        node.forEach(GoldenIT::steady);
        return node;
    }
}
