package org.tongwen.indexer.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.indexer.charset.LoneSurrogates;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.html.HtmlPage;
import org.tongwen.indexer.parse.page.CutTitle;
import org.tongwen.indexer.parse.page.ExportHeader;
import org.tongwen.indexer.parse.page.Lines;
import org.tongwen.indexer.parse.page.PageText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record: one JSON object with the document's text and what is known of it. */
final class RecordParser {

    /** The keys that say it, the first that is there counts. */
    private static final Map<GivenField, List<String>> KEYS = Map.ofEntries(
            Map.entry(GivenField.ISSUED_ON, List.of("issued_on", "issue_date", "date")),
            Map.entry(GivenField.PUBLISHED_ON, List.of("published_on", "pub_date")),
            Map.entry(GivenField.YEAR, List.of("year")),
            Map.entry(GivenField.REGION, List.of("region")),
            Map.entry(GivenField.CITY, List.of("city")),
            Map.entry(GivenField.INDUSTRY, List.of("industry")),
            Map.entry(GivenField.DOCUMENT_NUMBER, List.of("document_number", "doc_number")),
            Map.entry(GivenField.AGENCY, List.of("agency")),
            Map.entry(GivenField.DOCUMENT_TYPE, List.of("document_type", "doc_type")),
            Map.entry(GivenField.SOURCE, List.of("source")),
            Map.entry(GivenField.URL, List.of("url")));

    private static final JsonMapper JSON = JsonMapper.shared();

    ReadText read(String json) throws UnreadableDocumentException {
        JsonNode record = object(json);
        String stated = text(record, "title").map(Lines::normalise).orElse("");
        String whole = text(record, "body").map(RecordParser::body).orElse("");
        String title = CutTitle.complete(stated, whole);
        String body = ExportHeader.strip(whole, title);
        if (title.isEmpty() && body.isEmpty()) {
            throw new UnreadableDocumentException("neither \"title\" nor \"body\" has text");
        }
        String known = title.isEmpty() ? PageText.titleOf(body) : title;
        return new ReadText(text(record, "id"), known, body, given(record));
    }

    private static JsonNode object(String line) throws UnreadableDocumentException {
        try {
            JsonNode node = JSON.readTree(line);
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

    private static Given given(JsonNode record) {
        Given.Builder given = new Given.Builder();
        KEYS.forEach((field, keys) -> {
            for (String key : keys) {
                given.offer(field, texts(record.path(key)).toList(), "record." + key);
            }
        });
        return given.build();
    }

    private static Optional<String> text(JsonNode record, String key) {
        return texts(record.path(key)).filter(text -> !text.isBlank()).findFirst();
    }

    /** A scalar is one text, an array several, anything else none. */
    private static Stream<String> texts(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(RecordParser::texts);
        }
        return value.isValueNode() && !value.isNull()
                ? Stream.of(LoneSurrogates.replace(value.asString()))
                : Stream.empty();
    }
}
