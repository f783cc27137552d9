package org.tongwen.api.web.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Shown;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.ItemFields;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;

/** Reads what is to be exported. */
final class ExportParameters {

    private static final String SCORE = "score";
    private static final String HIGHLIGHTS = "highlights";

    static final List<String> FIELDS = Stream.concat(
                    ItemFields.NAMES.stream().filter(name -> !name.equals("why")), Stream.of(Export.TEXT))
            .toList();
    static final List<String> DEFAULT_FIELDS = FIELDS.stream()
            .filter(name -> !Set.of(SCORE, HIGHLIGHTS, Export.TEXT).contains(name))
            .toList();
    static final Map<String, ExportFormat> FORMATS = Parameters.byId(ExportFormat.values(), ExportFormat::id);
    static final Set<String> NAMES = known();

    private ExportParameters() {}

    /**
     * Returns what is asked.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, or has a value that it cannot have
     */
    static Export read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        ExportFormat format = parameters
                .find("format")
                .map(value -> Parameters.constant("format", value, FORMATS))
                .orElse(ExportFormat.CSV);
        List<String> fields = fields(parameters);
        if (format.style() != null && parameters.find("fields").isPresent()) {
            throw new InvalidParameterException(
                    "fields", "References have no columns: leave out 'fields', or take format=csv.", List.of());
        }
        boolean text = fields.contains(Export.TEXT);
        if (text && format == ExportFormat.XLSX) {
            throw new InvalidParameterException(
                    "fields",
                    "A cell of a spreadsheet is too small for a whole text: take format=csv or ndjson, or leave out body.",
                    List.of());
        }
        SearchRequest request = SearchParameters.walk(parameters, new Shown(fields.contains(HIGHLIGHTS), false, text));
        return new Export(
                request, format, fields, byteOrderMark(parameters, format), SearchParameters.language(parameters));
    }

    private static List<String> fields(Parameters parameters) {
        Map<String, String> known = Parameters.byId(FIELDS.toArray(String[]::new), name -> name);
        List<String> names = Parameters.commaList(parameters.find("fields").orElse("")).stream()
                .map(name -> Parameters.constant("fields", name, known))
                .distinct()
                .toList();
        return names.isEmpty() ? DEFAULT_FIELDS : names;
    }

    private static boolean byteOrderMark(Parameters parameters, ExportFormat format) {
        boolean wanted = parameters.flag("bom");
        if (wanted && format != ExportFormat.CSV) {
            throw new InvalidParameterException("bom", "Only a CSV takes a byte order mark: format=csv.", List.of());
        }
        return wanted;
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(SearchParameters.WALK_NAMES);
        known.addAll(List.of("format", "fields", "bom", "lang"));
        return known;
    }
}
