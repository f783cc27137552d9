package org.tongwen.indexer.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.charset.LoneSurrogates;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.html.HtmlPage;
import org.tongwen.indexer.parse.page.CutTitle;
import org.tongwen.indexer.parse.page.ExportHeader;
import org.tongwen.indexer.parse.page.Lines;
import org.tongwen.indexer.parse.page.PageText;
import org.tongwen.model.document.KeptText;
import org.tongwen.model.script.ScriptFolding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record: one JSON object with the document's text and what is known of it. */
final class RecordParser {

    private static final List<String> ID = List.of("id");
    private static final List<String> TITLE = List.of("title", "标题");
    private static final List<String> BODY = List.of("body", "正文", "全文", "内容");

    /** The keys that say it, the first that is there counts; Chinese ones stand for both scripts. */
    private static final Map<GivenField, List<String>> KEYS = Map.ofEntries(
            Map.entry(GivenField.ISSUED_ON, List.of("issued_on", "issue_date", "date", "成文日期")),
            Map.entry(GivenField.PUBLISHED_ON, List.of("published_on", "pub_date", "发布日期")),
            Map.entry(GivenField.YEAR, List.of("year", "年份")),
            Map.entry(GivenField.REGION, List.of("region", "地区")),
            Map.entry(GivenField.CITY, List.of("city", "城市")),
            Map.entry(GivenField.INDUSTRY, List.of("industry", "行业")),
            Map.entry(GivenField.DOCUMENT_NUMBER, List.of("document_number", "doc_number", "发文字号", "文号")),
            Map.entry(GivenField.AGENCY, List.of("agency", "发文机关", "发文机构")),
            Map.entry(GivenField.DOCUMENT_TYPE, List.of("document_type", "doc_type", "公文种类")),
            Map.entry(GivenField.SOURCE, List.of("source", "来源")),
            Map.entry(GivenField.URL, List.of("url", "网址")));

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads its bytes: as a text, the largest would take as much again for as long as they are worked on. */
    ReadText read(KeptText json) throws UnreadableDocumentException {
        Map<String, JsonNode> record = folded(object(json));
        String stated = text(record, TITLE).map(Lines::normalise).orElse("");
        String whole = text(record, BODY).map(RecordParser::body).orElse("");
        String title = CutTitle.complete(stated, whole);
        String body = ExportHeader.strip(whole, title);
        if (title.isEmpty() && body.isEmpty()) {
            throw new UnreadableDocumentException("neither \"title\" nor \"body\" has text");
        }
        String known = title.isEmpty() ? PageText.titleOf(body) : title;
        return new ReadText(text(record, ID), known, body, given(record));
    }

    private static JsonNode object(KeptText line) throws UnreadableDocumentException {
        try {
            JsonNode node = JSON.readTree(line.utf8());
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new UnreadableDocumentException("not valid JSON: " + e.getOriginalMessage());
        }
        throw new UnreadableDocumentException("not a JSON object");
    }

    private static String body(String text) {
        return HtmlPage.looksLike(text) ? HtmlPage.ofFragment(text).text() : Lines.normalise(text);
    }

    private static Given given(Map<String, JsonNode> record) {
        Given.Builder given = new Given.Builder();
        KEYS.forEach((field, keys) -> {
            for (String key : keys) {
                given.offer(field, texts(record.get(fold(key))).toList(), "record." + key);
            }
        });
        return given.build();
    }

    /** Keys are the same in both scripts, and in capitals. */
    private static Map<String, JsonNode> folded(JsonNode record) {
        Map<String, JsonNode> folded = new HashMap<>();
        record.properties().forEach(property -> folded.putIfAbsent(fold(property.getKey()), property.getValue()));
        return folded;
    }

    private static String fold(String key) {
        return ScriptFolding.standard().fold(key.strip());
    }

    private static Optional<String> text(Map<String, JsonNode> record, List<String> keys) {
        return keys.stream()
                .flatMap(key -> texts(record.get(fold(key))))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** A scalar is one text, an array several, anything else none. */
    private static Stream<String> texts(@Nullable JsonNode value) {
        if (value == null) {
            return Stream.empty();
        }
        if (value.isArray()) {
            return value.valueStream().flatMap(RecordParser::texts);
        }
        return value.isValueNode() && !value.isNull()
                ? Stream.of(LoneSurrogates.replace(value.asString()))
                : Stream.empty();
    }
}
