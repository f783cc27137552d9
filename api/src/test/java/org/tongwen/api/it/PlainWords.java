package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongwen.analysis.words.ContentWords;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.databind.JsonNode;

/** The words of the texts of the collection, as Elasticsearch itself cuts them, without those that lists and a pattern leave out. */
final class PlainWords {

    private static final Function<String, String> FOLD = ScriptFolding.standard()::fold;
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{N}〇○零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾%‰‱]+|第[\\p{N}〇○零一二三四五六七八九十百千万亿两]+[编章节条款项目]?");
    private static final Set<String> POLICY_NUMBERS = Set.of("十二五", "十三五", "十四五", "十五五");

    private final TongwenElasticsearch elasticsearch;
    private final Set<String> functionWords = new HashSet<>();

    PlainWords(TongwenElasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
        Stream.of("stop-words.txt", "function-words.txt")
                .flatMap(PlainWords::lines)
                .map(line -> line.replaceFirst("#.*", "").strip())
                .map(FOLD)
                .forEach(functionWords::add);
    }

    /** A word with the indices that it has in the original text. */
    record Token(String word, int start, int end) {}

    /** Returns all documents with title and body, the newest first. */
    static Map<String, JsonNode> documents(Api api) {
        Map<String, JsonNode> documents = new LinkedHashMap<>();
        String cursor = "*";
        while (!cursor.isEmpty()) {
            JsonNode page = api.documents("sort=newest", "size=200", "cursor=" + cursor);
            Api.ids(page).forEach(id -> documents.put(id, api.document(id)));
            cursor = page.path("next_cursor").asString("");
        }
        assertThat(documents).hasSizeGreaterThan(50);
        return documents;
    }

    List<Token> of(String text) {
        return analyzed(text).stream()
                .map(token -> new Token(token.token(), (int) token.startOffset(), (int) token.endOffset()))
                .filter(token -> !functionWords.contains(token.word()))
                .filter(token -> !NUMBER.matcher(token.word()).matches() || POLICY_NUMBERS.contains(token.word()))
                .toList();
    }

    private List<AnalyzeToken> analyzed(String text) {
        return text.isEmpty()
                ? List.of()
                : elasticsearch
                        .reader()
                        .indices()
                        .analyze(analyze -> analyze.index(IndexNames.READ)
                                .analyzer("tongwen_words")
                                .text(text))
                        .join()
                        .tokens();
    }

    private static Stream<String> lines(String list) {
        try (InputStream in =
                Objects.requireNonNull(ContentWords.class.getResourceAsStream("/org/tongwen/analysis/words/" + list))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
