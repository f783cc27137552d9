package org.tongwen.api.search.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongwen.api.search.naming.Taxonomies;
import org.tongwen.api.search.naming.Term;
import org.tongwen.api.search.typing.Coverage;
import org.tongwen.api.search.typing.Spelled;
import org.tongwen.api.search.typing.Typed;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.industry.Industry;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.region.MacroRegion;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.ScriptFolding;

/** Agencies, regions, industries, clusters and programmes that documents have, by all their names: few enough to be looked through at each keystroke. */
public final class Catalog {

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Spelled> codes;

    /** Takes what the index has. */
    public Catalog(Counts counts) {
        addAgencies(counts);
        addRegions(counts.regions());
        addIndustries(counts.industries());
        addRegistered(SuggestionType.NAMED_CLUSTER, Taxonomies.CLUSTERS, counts.clusters());
        addRegistered(SuggestionType.PROGRAMME, Taxonomies.PROGRAMMES, counts.programmes());
        codes = counts.agencyCodes().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Spelled.of(entry.getKey()))
                .toList();
    }

    /** Returns what is found of one type, unordered. */
    public List<Found> find(SuggestionType type, Typed typed) {
        return candidates.stream()
                .filter(candidate -> candidate.type() == type)
                .map(candidate -> candidate.find(typed))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the folded codes of document numbers that are found, the best first, of equals the more frequent. */
    public List<String> codes(Typed typed, int atMost) {
        record Code(String text, Coverage coverage) {}
        return codes.stream()
                .flatMap(code -> code.find(typed).map(coverage -> new Code(code.text(), coverage)).stream())
                .sorted(Comparator.comparing(Code::coverage, Coverage.ORDER))
                .limit(atMost)
                .map(Code::text)
                .toList();
    }

    private void addAgencies(Counts counts) {
        Map<String, List<String>> aliases = new HashMap<>();
        Agencies.standard()
                .names()
                .forEach((name, agencies) -> agencies.forEach(
                        agency -> aliases.computeIfAbsent(fold(agency.name()), folded -> new ArrayList<>())
                                .add(name)));
        Map<String, String> names = new HashMap<>();
        counts.agencyNames().forEach(name -> names.putIfAbsent(fold(name), name));
        counts.agencies().forEach((folded, count) -> {
            String name = names.getOrDefault(folded, folded);
            List<String> others = aliases.getOrDefault(folded, List.of()).stream()
                    .filter(alias -> !alias.equals(folded))
                    .toList();
            add(SuggestionType.AGENCY, name, count, name, others);
        });
    }

    private void addRegions(Map<String, Long> counts) {
        for (Region region : Regions.standard().list()) {
            List<String> others = new ArrayList<>(region.aliases());
            others.add(region.nameEn());
            add(SuggestionType.REGION, region.code(), counts.getOrDefault(region.code(), 0L), region.name(), others);
        }
        for (MacroRegion region : Regions.standard().macroRegions()) {
            List<String> others = new ArrayList<>(region.aliases());
            others.add(region.nameEn());
            add(SuggestionType.REGION, region.name(), sum(region, counts), region.name(), others);
        }
    }

    /** A document has one main region, so members count apart; one within another counts with that. */
    private static long sum(MacroRegion region, Map<String, Long> counts) {
        return region.regions().stream()
                .filter(member -> region.regions().stream()
                        .noneMatch(other ->
                                !other.equals(member) && Regions.standard().contains(other, member)))
                .mapToLong(member -> counts.getOrDefault(member.code(), 0L))
                .sum();
    }

    private void addIndustries(Map<String, Long> counts) {
        Map<String, List<String>> terms = IndustryTaxonomy.standard().terms().stream()
                .filter(term -> term.weight() > 1)
                .collect(Collectors.groupingBy(
                        term -> term.industry().id(), Collectors.mapping(IndustryTerm::text, Collectors.toList())));
        for (Industry industry : IndustryTaxonomy.standard().list()) {
            List<String> others = new ArrayList<>(List.of(industry.nameEn(), industry.id()));
            others.addAll(terms.getOrDefault(industry.id(), List.of()));
            long count = counts.getOrDefault(industry.id(), 0L);
            add(SuggestionType.INDUSTRY, industry.id(), count, industry.name(), others);
        }
    }

    private void addRegistered(SuggestionType type, Taxonomies registry, Map<String, Long> counts) {
        for (Term term : registry.terms()) {
            List<String> others = new ArrayList<>(List.of(term.names().en(), term.value()));
            others.addAll(term.aliases());
            add(
                    type,
                    term.value(),
                    counts.getOrDefault(term.value(), 0L),
                    term.names().hans(),
                    others);
        }
    }

    private void add(SuggestionType type, String value, long count, String text, List<String> others) {
        if (count > 0) {
            List<String> names = others.stream().filter(name -> !name.isEmpty()).toList();
            candidates.add(Candidate.of(type, value, count, text, names));
        }
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text);
    }
}
