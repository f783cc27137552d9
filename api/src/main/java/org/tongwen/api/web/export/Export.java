package org.tongwen.api.web.export;

import java.util.List;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.web.parameter.Language;

/**
 * What is to be exported, and how.
 *
 * @param fields the fields of each document, in their order
 * @param byteOrderMark whether a CSV begins with one, by which Excel knows UTF-8
 */
public record Export(
        SearchRequest request, ExportFormat format, List<String> fields, boolean byteOrderMark, Language language) {

    /** The field that holds the whole text. */
    public static final String TEXT = "body";

    public Export {
        fields = List.copyOf(fields);
    }
}
