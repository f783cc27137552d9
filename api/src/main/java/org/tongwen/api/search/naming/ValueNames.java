package org.tongwen.api.search.naming;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.cluster.NamedCluster;
import org.tongwen.model.cluster.NamedClusters;
import org.tongwen.model.documenttype.DocumentType;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.industry.Industry;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.programme.Programme;
import org.tongwen.model.programme.Programmes;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.Script;

/** The names of a field's values, which the index holds as codes, ids and folded names. */
public final class ValueNames {

    private static final Names UNKNOWN = new Names("未知", "未知", "unknown");

    private static final Map<String, Names> LEVELS = Map.of(
            Level.NATIONAL.id(), new Names("国家", "國家", "national"),
            Level.PROVINCE.id(), new Names("省级", "省級", "province"),
            Level.CITY.id(), new Names("市级", "市級", "city"),
            Level.COUNTY.id(), new Names("县级", "縣級", "county"));

    private static final Map<String, Names> SCRIPTS = Map.of(
            Script.HANS.id(), new Names("简体", "簡體", "Simplified"),
            Script.HANT.id(), new Names("繁体", "繁體", "Traditional"),
            Script.MIXED.id(), new Names("简繁混排", "簡繁混排", "mixed"));

    private static final Map<String, List<String>> ALIASES = Map.of(
            Level.NATIONAL.id(), List.of("国家级", "中央"),
            Level.PROVINCE.id(), List.of("省"),
            Level.CITY.id(), List.of("市", "地市级"),
            Level.COUNTY.id(), List.of("县", "区县"),
            Script.HANS.id(), List.of("简体中文", "简体字"),
            Script.HANT.id(), List.of("繁体中文", "繁体字", "正体"),
            Script.MIXED.id(), List.of("混排"));

    private ValueNames() {}

    /** Returns what a value is called; a value that no dictionary has stands for itself. */
    public static Names of(Field field, String value) {
        if (value.equals(Field.UNKNOWN)) {
            return UNKNOWN;
        }
        return switch (field) {
            case REGION, ABOUT_REGION ->
                Regions.standard().find(value).map(ValueNames::of).orElseGet(() -> macroRegion(value));
            case INDUSTRY ->
                IndustryTaxonomy.standard().find(value).map(ValueNames::of).orElse(Names.of(value));
            case DOCUMENT_TYPE ->
                DocumentTypes.standard().find(value).map(ValueNames::of).orElse(Names.of(value));
            case LEVEL -> LEVELS.getOrDefault(value, Names.of(value));
            case SCRIPT -> SCRIPTS.getOrDefault(value, Names.of(value));
            case AGENCY -> AgencyNames.of(value);
            case NAMED_CLUSTER ->
                NamedClusters.standard()
                        .find(value)
                        .map(cluster -> of(cluster.names()))
                        .orElse(Names.of(value));
            case PROGRAMME ->
                Programmes.standard()
                        .find(value)
                        .map(programme -> of(programme.names()))
                        .orElse(Names.of(value));
            case YEAR, SOURCE, DOCUMENT_NUMBER, ID, WORK -> Names.of(value);
        };
    }

    /** Returns the labels of a region; below the province it has no English one. */
    public static Names of(Region region) {
        return new Names(region.name(), region.nameHant(), region.nameEn());
    }

    /** Returns the labels of an industry. */
    public static Names of(Industry industry) {
        return new Names(industry.name(), industry.nameHant(), industry.nameEn());
    }

    /** Returns what else people write for a value; a term that shows an industry in a text is an alias of it. */
    static Stream<String> aliases(Field field, String value) {
        return switch (field) {
            case REGION, ABOUT_REGION ->
                Regions.standard().find(value).map(Region::aliases).stream().flatMap(List::stream);
            case INDUSTRY ->
                IndustryTaxonomy.standard().find(value).stream()
                        .flatMap(industry -> Stream.concat(industry.codes().stream(), terms(industry)));
            case DOCUMENT_TYPE ->
                DocumentTypes.standard().find(value).map(DocumentType::forms).stream()
                        .flatMap(List::stream);
            case LEVEL, SCRIPT -> ALIASES.getOrDefault(value, List.of()).stream();
            case AGENCY -> Agencies.standard().aliases(value).stream();
            case NAMED_CLUSTER ->
                NamedClusters.standard().find(value).map(NamedCluster::aliases).stream()
                        .flatMap(List::stream);
            case PROGRAMME ->
                Programmes.standard().find(value).map(Programme::aliases).stream()
                        .flatMap(List::stream);
            case YEAR -> value.equals(Field.UNKNOWN) ? Stream.empty() : Stream.of(value + "年");
            case SOURCE, DOCUMENT_NUMBER, ID, WORK -> Stream.empty();
        };
    }

    /** Returns the values of the level or of the script by each of their names, folded. */
    public static Map<String, String> byFoldedName(Field field) {
        Stream<String> values = field == Field.LEVEL
                ? Arrays.stream(Level.values()).map(Level::id)
                : Arrays.stream(Script.values()).map(Script::id);
        Map<String, String> byName = new LinkedHashMap<>();
        values.forEach(value -> FoldedNames.of(field, value).forEach(name -> byName.put(name, value)));
        return byName;
    }

    /** Macro-regions have no code, and are known by their Simplified name. */
    private static Names macroRegion(String name) {
        return Regions.standard().macroRegions().stream()
                .filter(region -> region.name().equals(name))
                .map(region -> new Names(region.name(), region.nameHant(), region.nameEn()))
                .findFirst()
                .orElse(Names.of(name));
    }

    private static Names of(org.tongwen.model.registry.Names names) {
        return new Names(names.hans(), names.hant(), names.english());
    }

    private static Names of(DocumentType type) {
        return new Names(type.name(), type.nameHant(), type.nameEn());
    }

    private static Stream<String> terms(Industry industry) {
        return IndustryTaxonomy.standard().terms().stream()
                .filter(term -> term.industry().equals(industry))
                .map(IndustryTerm::text);
    }
}
