package org.tongwen.api.web.parameter;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.documenttype.DocumentType;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.industry.Industry;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.Script;
import org.tongwen.model.script.ScriptFolding;

/** Finds the values of the index that a filter means: people type names in either script, the index holds codes. */
final class FilterValues {

    static final int MIN_YEAR = 1000;
    static final int MAX_YEAR = 2999;

    private static final Map<String, Level> LEVELS = Map.of(
            "国家",
            Level.NATIONAL,
            "省",
            Level.PROVINCE,
            "市",
            Level.CITY,
            "县",
            Level.COUNTY,
            "縣",
            Level.COUNTY,
            "國家",
            Level.NATIONAL);
    private static final Map<String, Script> SCRIPTS = Parameters.byId(Script.values(), Script::id);

    private FilterValues() {}

    /**
     * Returns the values that one typed value means; several for a macro-region or an ambiguous name.
     *
     * @throws InvalidParameterException if it means nothing
     */
    static List<String> resolve(Field field, String value) {
        if (value.equals(Field.UNKNOWN)) {
            return List.of(value);
        }
        return switch (field) {
            case YEAR -> List.of(String.valueOf(Parameters.integer(field.id(), value, MIN_YEAR, MAX_YEAR)));
            case REGION, ABOUT_REGION -> regions(field, value);
            case LEVEL -> List.of(level(value).id());
            case INDUSTRY -> industries(value);
            case AGENCY -> agencies(value);
            case DOCUMENT_TYPE -> documentTypes(value);
            case SCRIPT -> List.of(script(value).id());
            case SOURCE -> List.of(ScriptFolding.standard().fold(value));
            case DOCUMENT_NUMBER -> List.of(documentNumber(value));
        };
    }

    private static List<String> regions(Field field, String value) {
        List<Region> regions = Regions.standard().resolve(value);
        return found(
                field,
                value,
                regions,
                Region::code,
                () -> Regions.standard().list().stream()
                        .flatMap(region ->
                                Stream.concat(Stream.of(region.name(), region.nameHant()), region.aliases().stream()))
                        .toList());
    }

    private static List<String> industries(String value) {
        IndustryTaxonomy taxonomy = IndustryTaxonomy.standard();
        return found(
                Field.INDUSTRY,
                value,
                taxonomy.resolve(value),
                Industry::id,
                () -> taxonomy.list().stream()
                        .flatMap(industry ->
                                Stream.of(industry.id(), industry.name(), industry.nameHant(), industry.nameEn()))
                        .toList());
    }

    /** Agencies that the dictionary does not have may be in the index all the same. */
    private static List<String> agencies(String value) {
        List<String> names = Agencies.standard().resolve(value).stream()
                .map(agency -> ScriptFolding.standard().fold(agency.name()))
                .toList();
        return names.isEmpty() ? List.of(ScriptFolding.standard().fold(value)) : names;
    }

    private static List<String> documentTypes(String value) {
        List<String> types =
                DocumentTypes.standard().list().stream().map(DocumentType::id).toList();
        return DocumentTypes.standard()
                .resolve(value)
                .map(type -> List.of(type.id()))
                .orElseThrow(() -> unknown(Field.DOCUMENT_TYPE, value, types));
    }

    /** A number that cannot be read as one is looked for as it is. */
    private static String documentNumber(String value) {
        return DocumentNumber.parse(value)
                .map(DocumentNumber::folded)
                .orElse(ScriptFolding.standard().fold(value));
    }

    private static Level level(String value) {
        Level named = LEVELS.get(value);
        return named != null
                ? named
                : Parameters.constant(Field.LEVEL.id(), value, Parameters.byId(Level.values(), Level::id));
    }

    private static Script script(String value) {
        return Parameters.constant(Field.SCRIPT.id(), value, SCRIPTS);
    }

    private static <T> List<String> found(
            Field field, String value, List<T> values, Function<T, String> id, Supplier<List<String>> possible) {
        if (values.isEmpty()) {
            throw unknown(field, value, possible.get());
        }
        return values.stream().map(id).toList();
    }

    private static InvalidParameterException unknown(Field field, String value, List<String> possible) {
        List<String> nearest = Nearest.to(value, possible);
        return new InvalidParameterException(
                field.id(),
                "'" + value + "' is not a value of '" + field.id() + "'." + Nearest.hint(nearest, possible),
                nearest);
    }
}
