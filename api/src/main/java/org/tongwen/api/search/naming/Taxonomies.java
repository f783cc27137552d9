package org.tongwen.api.search.naming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.cluster.NamedClusters;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.programme.Programmes;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.ScriptFolding;

/** The values that the dictionaries have for a field. */
public enum Taxonomies {
    /** Every region with a code; below the prefectures, counties. */
    REGIONS,
    /** Sectors, each before its industrial chains. */
    INDUSTRIES,
    AGENCIES,
    DOCUMENT_TYPES,
    /** Industrial clusters that the nation or a province has named. */
    CLUSTERS,
    PROGRAMMES;

    /** Returns the values in the order of their table. */
    public List<Term> terms() {
        return switch (this) {
            case REGIONS ->
                Regions.standard().list().stream()
                        .map(region -> term(Field.REGION, region.code(), region.level()))
                        .toList();
            case INDUSTRIES ->
                IndustryTaxonomy.standard().list().stream()
                        .map(industry -> term(Field.INDUSTRY, industry.id(), null))
                        .toList();
            case AGENCIES ->
                once(Agencies.standard().list().stream()
                        .map(agency ->
                                term(Field.AGENCY, ScriptFolding.standard().fold(agency.name()), agency.level())));
            case DOCUMENT_TYPES ->
                DocumentTypes.standard().list().stream()
                        .map(type -> term(Field.DOCUMENT_TYPE, type.name(), null))
                        .toList();
            case CLUSTERS ->
                NamedClusters.standard().list().stream()
                        .map(cluster -> term(Field.NAMED_CLUSTER, cluster.id(), null))
                        .toList();
            case PROGRAMMES ->
                Programmes.standard().list().stream()
                        .map(programme -> term(Field.PROGRAMME, programme.id(), null))
                        .toList();
        };
    }

    /** Bodies of several places bear one name, and are one value. */
    private static List<Term> once(Stream<Term> terms) {
        Map<String, Term> byValue = new LinkedHashMap<>();
        terms.forEach(term -> byValue.putIfAbsent(term.value(), term));
        return List.copyOf(byValue.values());
    }

    private static Term term(Field field, String value, @Nullable Level level) {
        return new Term(
                value,
                ValueNames.of(field, value),
                Parents.of(field, value).orElse(null),
                level,
                ValueNames.aliases(field, value).distinct().toList());
    }
}
