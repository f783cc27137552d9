package org.tongwen.api.web.parameter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.OpenValue;
import org.tongwen.api.search.naming.Nearest;
import org.tongwen.api.search.naming.Taxonomies;
import org.tongwen.api.search.naming.ValueNames;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.cluster.NamedCluster;
import org.tongwen.model.cluster.NamedClusters;
import org.tongwen.model.documenttype.DocumentType;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.industry.Industry;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.programme.Programme;
import org.tongwen.model.programme.Programmes;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.ScriptFolding;

/** Finds the values of the index that a filter means: people type names in either script, the index holds codes. */
public final class FilterValues {

    public static final int MIN_YEAR = 1000;
    public static final int MAX_YEAR = 2999;

    /** What people write for {@link Field#UNKNOWN} in either script, folded. */
    private static final String UNKNOWN = "未知";

    private FilterValues() {}

    /**
     * Returns the values that one typed value means; several for a macro-region or an ambiguous name.
     *
     * @throws InvalidParameterException if it means nothing
     */
    public static List<String> resolve(Field field, String value) {
        return resolve(field, field.id(), value);
    }

    /**
     * Returns the values that one typed value of a parameter means, which may be called otherwise than the field.
     *
     * @throws InvalidParameterException if it means nothing
     */
    public static List<String> resolve(Field field, String parameter, String value) {
        if (isUnknown(value) && !field.isIdentity()) {
            return List.of(Field.UNKNOWN);
        }
        return switch (field) {
            case YEAR -> List.of(String.valueOf(Parameters.integer(parameter, value, MIN_YEAR, MAX_YEAR)));
            case REGION, ABOUT_REGION -> regions(parameter, value);
            case LEVEL, SCRIPT -> List.of(named(field, parameter, value));
            case INDUSTRY -> industries(parameter, value);
            case AGENCY -> agencies(value);
            case DOCUMENT_TYPE -> documentTypes(parameter, value);
            case SOURCE -> List.of(fold(value));
            case NAMED_CLUSTER ->
                found(
                        parameter,
                        value,
                        NamedClusters.standard().resolve(value),
                        NamedCluster::id,
                        () -> names(Taxonomies.CLUSTERS));
            case PROGRAMME ->
                found(
                        parameter,
                        value,
                        Programmes.standard().resolve(value),
                        Programme::id,
                        () -> names(Taxonomies.PROGRAMMES));
            case DOCUMENT_NUMBER -> List.of(documentNumber(value));
            case ID, WORK -> List.of(value);
        };
    }

    /** Returns the value as one to be looked for in the index, if it is of an open vocabulary and no dictionary knows it. */
    static Optional<OpenValue> findOpen(Field field, String value) {
        boolean open = switch (field) {
            case AGENCY -> Agencies.standard().resolve(value).isEmpty();
            case SOURCE -> true;
            case DOCUMENT_NUMBER -> DocumentNumber.parse(value).isEmpty();
            case YEAR,
                    REGION,
                    ABOUT_REGION,
                    LEVEL,
                    INDUSTRY,
                    DOCUMENT_TYPE,
                    SCRIPT,
                    NAMED_CLUSTER,
                    PROGRAMME,
                    ID,
                    WORK -> false;
        };
        return open && !isUnknown(value) ? Optional.of(new OpenValue(field, value, fold(value))) : Optional.empty();
    }

    private static boolean isUnknown(String value) {
        return value.equals(Field.UNKNOWN) || value.equals(UNKNOWN);
    }

    private static List<String> regions(String parameter, String value) {
        List<Region> regions = Regions.standard().resolve(value);
        return found(
                parameter,
                value,
                regions,
                Region::code,
                () -> Regions.standard().list().stream()
                        .flatMap(region ->
                                Stream.concat(Stream.of(region.name(), region.nameHant()), region.aliases().stream()))
                        .toList());
    }

    private static List<String> industries(String parameter, String value) {
        IndustryTaxonomy taxonomy = IndustryTaxonomy.standard();
        return found(
                parameter,
                value,
                taxonomy.resolve(value),
                Industry::id,
                () -> Stream.concat(
                                taxonomy.list().stream()
                                        .flatMap(industry -> Stream.of(
                                                industry.name(),
                                                industry.nameHant(),
                                                industry.nameEn(),
                                                industry.id())),
                                taxonomy.terms().stream().map(IndustryTerm::text))
                        .toList());
    }

    /** Returns all that the values of a taxonomy are called. */
    private static List<String> names(Taxonomies taxonomy) {
        return taxonomy.terms().stream()
                .flatMap(term -> Stream.concat(
                        Stream.of(
                                term.names().hans(),
                                term.names().hant(),
                                term.names().en()),
                        term.aliases().stream()))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Agencies that the dictionary does not have may be in the index all the same. */
    private static List<String> agencies(String value) {
        List<String> names = Agencies.standard().resolve(value).stream()
                .map(agency -> fold(agency.name()))
                .toList();
        return names.isEmpty() ? List.of(fold(value)) : names;
    }

    private static List<String> documentTypes(String parameter, String value) {
        List<String> types =
                DocumentTypes.standard().list().stream().map(DocumentType::id).toList();
        return DocumentTypes.standard()
                .resolve(value)
                .map(type -> List.of(type.id()))
                .orElseThrow(() -> unknown(parameter, value, types));
    }

    /** A number that cannot be read as one is looked for as it is. */
    private static String documentNumber(String value) {
        return DocumentNumber.parse(value).map(DocumentNumber::folded).orElse(fold(value));
    }

    private static String named(Field field, String parameter, String value) {
        String named = ValueNames.byFoldedName(field).get(fold(value));
        if (named == null) {
            throw unknown(parameter, value, ValueNames.byFoldedName(field).keySet());
        }
        return named;
    }

    private static <T> List<String> found(
            String parameter, String value, List<T> values, Function<T, String> id, Supplier<List<String>> possible) {
        if (values.isEmpty()) {
            throw unknown(parameter, value, possible.get());
        }
        return values.stream().map(id).toList();
    }

    private static InvalidParameterException unknown(String parameter, String value, Collection<String> possible) {
        List<String> nearest = Nearest.to(value, possible);
        return new InvalidParameterException(
                parameter,
                "'" + value + "' is not a value of '" + parameter + "'." + Nearest.hint(nearest, possible),
                nearest);
    }

    private static String fold(String value) {
        return ScriptFolding.standard().fold(value);
    }
}
