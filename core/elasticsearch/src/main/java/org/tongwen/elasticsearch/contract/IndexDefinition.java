package org.tongwen.elasticsearch.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.tongwen.model.term.PolicyWords;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An index as it is made: the contract, how it is spread over a cluster, and the words that it is cut by. These are written into the index
 * itself, so that it is asked with the same words for as long as it lives, whatever later programs know.
 *
 * @param shards into how many parts it is split, from 1
 * @param replicas how many copies of each part there are; if empty, one where there are two nodes
 * @param words beside those of the general dictionary
 */
public record IndexDefinition(int shards, OptionalInt replicas, List<String> words) {

    /** The key in the mapping's metadata of {@link PolicyWords#version} of the words. */
    public static final String WORDS_KEY = "words";

    private static final List<String> BY_WORDS = List.of("tongwen_words", "tongwen_words_search");

    public IndexDefinition {
        words = List.copyOf(words);
    }

    /** Returns the definition of this program, for one machine. */
    public static IndexDefinition standard() {
        return new IndexDefinition(1, OptionalInt.empty(), PolicyWords.list());
    }

    /** Returns the same for a cluster. */
    public IndexDefinition spread(int shards, OptionalInt replicas) {
        return new IndexDefinition(shards, replicas, words);
    }

    /** Returns the name of the words. */
    public String version() {
        return PolicyWords.version(words);
    }

    /** Returns what Elasticsearch is told, as JSON. */
    String json() {
        ObjectNode definition = contract();
        ObjectNode settings = (ObjectNode) definition.required("settings");
        settings.put("number_of_shards", shards);
        replicas.ifPresent(number -> {
            settings.remove("auto_expand_replicas");
            settings.put("number_of_replicas", number);
        });
        ObjectNode analyzers = settings.putObject("analysis").putObject("analyzer");
        BY_WORDS.forEach(analyzer -> {
            ArrayNode list = analyzers.putObject(analyzer).put("type", analyzer).putArray("words");
            words.forEach(list::add);
        });
        ((ObjectNode) definition.required("mappings").required("_meta")).put(WORDS_KEY, version());
        return definition.toString();
    }

    private static ObjectNode contract() {
        try (InputStream json =
                Objects.requireNonNull(IndexDefinition.class.getResourceAsStream("index.json"), "index.json")) {
            return (ObjectNode) JsonMapper.shared().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
