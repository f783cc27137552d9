package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Golden pairs: {@code name.request} is a {@link GoldenRequest}, {@code name.json} the expected answer, without what differs from run to
 * run; lines of NDJSON stand in an array. {@code -Dtongwen.golden.write=true} writes the answers anew, to be read before they are kept.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/tongwen/api/it/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<String> VOLATILE = List.of("took_ms", "index_version", "score", "at", "receipt");

    /** Holds a score, which documents that were there and are gone still change for a while. */
    private static final String CURSOR = "next_cursor";

    private Golden() {}

    /** Returns the names of the requests in a folder below that of all pairs, which is {@code .} itself. */
    static Stream<String> requests(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".request"))
                    .map(name -> folder + "/" + name.replace(".request", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static GoldenRequest request(String name) throws IOException {
        return GoldenRequest.read(FOLDER.resolve(name + ".request"));
    }

    /** Fails unless the answer is the expected one. */
    public static void check(String name, String body, @Nullable String contentType) throws IOException {
        boolean lines = contentType != null && contentType.contains("ndjson");
        JsonNode answer =
                steady(JSON.readTree(lines ? "[" + String.join(",", body.lines().toList()) + "]" : body));
        Path expected = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("tongwen.golden.write")) {
            Files.writeString(expected, JSON.writeValueAsString(answer) + "\n");
        }
        assertThat(answer).isEqualTo(JSON.readTree(Files.readString(expected)));
    }

    private static JsonNode steady(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(VOLATILE);
            if (object.path(CURSOR).isString()) {
                object.put(CURSOR, "…");
            }
        }
        node.forEach(Golden::steady);
        return node;
    }
}
