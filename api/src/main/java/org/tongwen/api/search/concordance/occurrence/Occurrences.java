package org.tongwen.api.search.concordance.occurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.concordance.occurrence.FlatText.Place;
import org.tongwen.api.search.query.ParsedQuery;
import org.tongwen.model.document.Evidence.Part;

/**
 * Finds what a query wants in documents. By the reading {@link Match#EXACT}, that is each part as it was typed; by the others, each part
 * and its other names, and in a document that has none of them, the words of a part that counts by its words.
 */
public final class Occurrences {

    private final List<Sought> wanted;

    private Occurrences(List<Sought> wanted) {
        this.wanted = wanted;
    }

    /**
     * Returns what finds the parts of a query.
     *
     * @param used how it was read
     * @param words those of each of its texts
     */
    public static Occurrences of(ParsedQuery query, Match used, Scope scope, Map<String, List<String>> words) {
        SoughtParts parts = new SoughtParts(used, scope, words);
        return new Occurrences(query.root().stream().flatMap(parts::of).toList());
    }

    /** Returns the texts of a query of which the words are to be known, as they may count by them. */
    public static List<String> textsByWords(ParsedQuery query, Match asked) {
        return asked == Match.EXACT
                ? List.of()
                : query.texts().stream()
                        .filter(text -> !text.quoted())
                        .flatMap(text -> text.alternatives().stream())
                        .toList();
    }

    /** Returns all places in a document, in the order of the text, each once. */
    public SortedSet<Occurrence> in(StoredDocument document) {
        SortedSet<Occurrence> found = new TreeSet<>();
        List<PartText> texts = List.of(
                new PartText(Part.TITLE, FlatText.of(document.text().title())),
                new PartText(
                        Part.BODY,
                        FlatText.of(Objects.requireNonNullElse(document.text().body(), ""))));
        for (Sought sought : wanted) {
            List<PartText> searched =
                    texts.stream().filter(text -> text.isIn(sought.scope())).toList();
            switch (sought) {
                case Sought.Named named -> addNamed(named, searched, found);
                case Sought.Near near -> searched.forEach(text -> addNear(near, text, found));
            }
        }
        return found;
    }

    private static void addNamed(Sought.Named named, List<PartText> texts, Collection<Occurrence> found) {
        List<Occurrence> verbatim = findAny(named.forms(), texts);
        found.addAll(verbatim);
        if (verbatim.isEmpty()) {
            for (List<Needle> words : named.words()) {
                boolean all = words.stream()
                        .noneMatch(word -> findAny(List.of(word), texts).isEmpty());
                if (all || !named.all()) {
                    found.addAll(findAny(words, texts));
                }
            }
        }
    }

    private static void addNear(Sought.Near near, PartText text, Collection<Occurrence> found) {
        List<Place> left = text.find(near.left());
        List<Place> right = text.find(near.right());
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        Nearness nearness = new Nearness(text.flat(), near.distance());
        Stream.concat(
                        left.stream().filter(place -> nearness.holds(place, right)),
                        right.stream().filter(place -> nearness.holds(place, left)))
                .map(text::occurrence)
                .forEach(found::add);
    }

    private static List<Occurrence> findAny(List<Needle> needles, List<PartText> texts) {
        List<Occurrence> found = new ArrayList<>();
        for (PartText text : texts) {
            text.find(needles).forEach(place -> found.add(text.occurrence(place)));
        }
        return found;
    }

    private record PartText(Part part, FlatText flat) {

        boolean isIn(Scope scope) {
            return switch (scope) {
                case ALL -> true;
                case TITLE -> part == Part.TITLE;
                case BODY -> part == Part.BODY;
            };
        }

        List<Place> find(List<Needle> needles) {
            return needles.stream()
                    .flatMap(needle -> flat.find(needle).stream())
                    .toList();
        }

        Occurrence occurrence(Place place) {
            return new Occurrence(part, flat.original(place));
        }
    }
}
