package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.model.documenttype.DocumentType;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.region.Level;
import org.tongwen.model.script.Script;

/** What the OpenAPI document says of the parameters that {@link FilterParameters} reads. */
final class DocumentedFilters {

    private static final String ALWAYS = " Values widen; `!` in front excludes; `" + Field.UNKNOWN
            + "` stands for documents of which nothing is known in this field.";

    private DocumentedFilters() {}

    static List<Parameter> all() {
        return Stream.concat(
                        Arrays.stream(Field.values()).map(DocumentedFilters::filter),
                        Stream.of(year("year_from", 2018, "First"), year("year_to", 2024, "Last")))
                .toList();
    }

    private static Parameter filter(Field field) {
        return switch (field) {
            case YEAR ->
                filter(
                        field,
                        List.of("2021", "2022"),
                        "Year of the document, from " + FilterValues.MIN_YEAR + " to " + FilterValues.MAX_YEAR + ".");
            case REGION ->
                filter(
                        field,
                        List.of("江苏", "!320100"),
                        "Main jurisdiction: a code (320000), a name or short name in either script, or a macro-region"
                                + " (长三角). A province includes its cities; 全国 is the whole country.");
            case ABOUT_REGION ->
                filter(field, List.of("320000"), "Any region that the document is about, written as in `region`.");
            case LEVEL ->
                filter(
                        field,
                        List.of("province"),
                        "Level of the issuing body: "
                                + ids(Arrays.stream(Level.values())
                                        .map(Level::id)
                                        .toList()) + ", or its name in either script.");
            case INDUSTRY ->
                filter(
                        field,
                        List.of("集成电路"),
                        "Industry: an id, a GB/T 4754 code, a name in either script or English, or a term that shows one"
                                + " industry (晶圆). A sector includes its industrial chains.");
            case AGENCY -> filter(field, List.of("工业和信息化部"), "Issuing body, by name or abbreviation in either script.");
            case DOCUMENT_TYPE ->
                filter(
                        field,
                        List.of("通知"),
                        "Type of document, by id or name: "
                                + ids(DocumentTypes.standard().list().stream()
                                        .map(DocumentType::id)
                                        .toList()) + ".");
            case SCRIPT ->
                filter(
                        field,
                        List.of("hant"),
                        "Script of the document: "
                                + ids(Arrays.stream(Script.values())
                                        .map(Script::id)
                                        .toList()) + ", or its name.");
            case SOURCE -> filter(field, List.of("!unknown"), "Publisher or medium that the document was taken from.");
            case NAMED_CLUSTER ->
                filter(
                        field,
                        List.of("上海市集成电路集群"),
                        "Industrial cluster of the registry that the document names: an id, or a name in either script or English"
                                + " (`/taxonomies/clusters`).");
            case PROGRAMME ->
                filter(
                        field,
                        List.of("专精特新"),
                        "Programme, plan or label of the registry that the document names: an id, a name or an alias"
                                + " (`/taxonomies/programmes`).");
            case DOCUMENT_NUMBER ->
                filter(
                        field,
                        List.of("国办发〔2023〕96号"),
                        "Number (发文字号) of the document, with any brackets and in either script.");
            case ID ->
                picked(field, "Documents by id: those that somebody picked, or `!` those that are to be left out.");
            case WORK -> picked(field, "Copies of one text, by the `work.id` that each of them has.");
        };
    }

    private static Parameter picked(Field field, String meaning) {
        return Documented.repeated(
                field.id(), List.of("gs-2018-114"), meaning + " Up to " + FilterParameters.MAX_VALUES + " values.");
    }

    private static Parameter filter(Field field, List<String> example, String meaning) {
        return Documented.repeated(field.id(), example, meaning + ALWAYS);
    }

    private static Parameter year(String name, int example, String which) {
        return Documented.once(
                name,
                Values.number(FilterValues.MIN_YEAR, FilterValues.MAX_YEAR, example),
                which + " year, inclusive. Without it, years have no bound on this side.");
    }

    private static String ids(Collection<String> ids) {
        return "`" + String.join("`, `", ids) + "`";
    }
}
