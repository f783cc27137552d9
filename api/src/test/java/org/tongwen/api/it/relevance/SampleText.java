package org.tongwen.api.it.relevance;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexNames;

/**
 * A document of the sample corpus as it was indexed.
 *
 * @param key what the judgements call it: its folder and name without the ending, or {@code records/} and its id
 */
record SampleText(String id, String key, String title, String body) {

    private static final int ALL = 1000;
    private static final Pattern FILE = Pattern.compile(".*?([^/]+/[^/]+)\\.[^./]+");

    /** Lists all documents but those that another test has removed, of which a note stays. */
    static List<SampleText> list(TongwenElasticsearch elasticsearch) {
        return elasticsearch
                .reader()
                .search(
                        request -> request.index(IndexNames.READ)
                                .query(query -> query.bool(
                                        all -> all.mustNot(not -> not.exists(is -> is.field(Fields.DELETED_AT)))))
                                .size(ALL),
                        IndexDocument.class)
                .join()
                .hits()
                .hits()
                .stream()
                .map(hit -> of(Objects.requireNonNull(hit.source())))
                .toList();
    }

    private static SampleText of(IndexDocument document) {
        String key = document.id().startsWith("file-")
                ? FILE.matcher(document.archive().origin().path()).replaceFirst("$1")
                : "records/" + document.id();
        return new SampleText(
                document.id(), key, document.text().title(), document.text().body());
    }
}
