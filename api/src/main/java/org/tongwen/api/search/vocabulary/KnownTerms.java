package org.tongwen.api.search.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.term.PolicyTerms;

/** Gathers the terms that are known: names of agencies, regions, industries and document types, and words of policy. */
final class KnownTerms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 14;

    private KnownTerms() {}

    /** Returns the folded terms. */
    static Set<String> all() {
        Set<String> terms = new TreeSet<>();
        Stream.of(words(), PolicyTerms.list().stream(), agencies(), regions(), industries(), types())
                .flatMap(names -> names)
                .map(ScriptFolding.standard()::fold)
                .filter(term -> term.length() >= SHORTEST && term.length() <= LONGEST)
                .filter(term -> term.codePoints().anyMatch(Character::isIdeographic))
                .forEach(terms::add);
        return terms;
    }

    private static Stream<String> agencies() {
        return Agencies.standard().names().keySet().stream();
    }

    private static Stream<String> regions() {
        return Stream.concat(
                Regions.standard().list().stream()
                        .flatMap(region -> Stream.concat(Stream.of(region.name()), region.aliases().stream())),
                Regions.standard().macroRegions().stream()
                        .flatMap(region -> Stream.concat(Stream.of(region.name()), region.aliases().stream())));
    }

    private static Stream<String> industries() {
        return Stream.concat(
                IndustryTaxonomy.standard().list().stream().map(industry -> industry.name()),
                IndustryTaxonomy.standard().terms().stream()
                        .filter(term -> term.weight() > 0)
                        .map(IndustryTerm::text));
    }

    private static Stream<String> types() {
        return DocumentTypes.standard().list().stream()
                .flatMap(type -> Stream.concat(Stream.of(type.name()), type.forms().stream()));
    }

    private static Stream<String> words() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownTerms.class.getResourceAsStream("words.txt"), "words.txt"),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(String::strip).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
