package org.tongwen.api.search.collocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tongwen.analysis.words.Word;
import org.tongwen.analysis.words.WordCutter;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.association.Association;
import org.tongwen.api.search.collocation.CollocationAnswer.Totals;
import org.tongwen.api.search.collocation.CountedText.Position;
import org.tongwen.api.search.concordance.occurrence.Occurrence;
import org.tongwen.api.search.concordance.occurrence.Occurrences;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.model.document.Evidence.Part;

/** Counts the words of documents that go by, near what a query wants and elsewhere; of the documents nothing is kept. */
final class WordCounts {

    private final CollocationRequest request;
    private final Occurrences wanted;
    private final WordCutter cutter = new WordCutter();
    private final Map<String, Count> byWord = new HashMap<>();
    private long occurrences;
    private long documents;
    private long tokens;
    private long near;

    /** The counts of one word, with what it is written as where that is not its folded form. */
    private static final class Count {
        private long near;
        private long elsewhere;
        private long documents;
        /** Most words have one form, and most never stand near: a map for each of them would take more than all else. */
        private Map<String, Long> otherwise = Map.of();

        void add(Count other) {
            near += other.near;
            elsewhere += other.elsewhere;
            documents += other.documents;
            other.otherwise.forEach(this::add);
        }

        void add(String form, long count) {
            if (otherwise.isEmpty()) {
                otherwise = new HashMap<>(1);
            }
            otherwise.merge(form, count, Long::sum);
        }
    }

    WordCounts(CollocationRequest request, Occurrences wanted) {
        this.request = request;
        this.wanted = wanted;
    }

    /** Counts the words of one more document. */
    void add(StoredDocument document) {
        Collection<Occurrence> found = wanted.in(document);
        occurrences += found.size();
        documents++;
        Set<String> here = new HashSet<>();
        add(document.text().title(), spans(found, Part.TITLE), here);
        add(Objects.requireNonNullElse(document.text().body(), ""), spans(found, Part.BODY), here);
        here.forEach(word -> count(word).documents++);
    }

    /** Adds what others counted of other documents. */
    WordCounts plus(WordCounts others) {
        occurrences += others.occurrences;
        documents += others.documents;
        tokens += others.tokens;
        near += others.near;
        others.byWord.forEach((word, count) -> count(word).add(count));
        return this;
    }

    Totals totals() {
        return new Totals(occurrences, documents, tokens, near);
    }

    /** Returns what stands near often enough and more often than by chance, the strongest first. */
    List<Collocation> collocations() {
        return byWord.entrySet().stream()
                .filter(entry -> entry.getValue().near >= request.minCount())
                .map(entry -> collocation(entry.getKey(), entry.getValue()))
                .filter(collocation -> collocation.association().attracts())
                .sorted(Comparator.<Collocation>comparingDouble(
                                collocation -> -request.measure().of(collocation.association()))
                        .thenComparingLong(
                                collocation -> -collocation.association().both())
                        .thenComparing(Collocation::word))
                .toList();
    }

    private Collocation collocation(String word, Count count) {
        return new Collocation(
                word,
                written(word, count),
                new Association(count.near, near, count.near + count.elsewhere, tokens),
                count.documents);
    }

    /** Of forms that are equally frequent the folded one, then the first by its characters. */
    private static String written(String word, Count count) {
        long folded = count.near
                - count.otherwise.values().stream().mapToLong(Long::longValue).sum();
        return count.otherwise.entrySet().stream()
                .filter(form -> form.getValue() > folded)
                .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(word);
    }

    private void add(String original, List<Span> found, Set<String> here) {
        CountedText text = CountedText.of(original, cutter);
        Position[] positions = text.positions(found, request.window(), request.side());
        for (int i = 0; i < positions.length; i++) {
            Word word = text.words().get(i);
            switch (positions[i]) {
                case NODE -> {}
                case ELSEWHERE -> {
                    tokens++;
                    count(word.text()).elsewhere++;
                }
                case NEAR -> {
                    tokens++;
                    near++;
                    Count count = count(word.text());
                    count.near++;
                    here.add(word.text());
                    String written = text.written(word);
                    if (!written.equals(word.text())) {
                        count.add(written, 1);
                    }
                }
            }
        }
    }

    private Count count(String word) {
        return byWord.computeIfAbsent(word, same -> new Count());
    }

    private static List<Span> spans(Collection<Occurrence> found, Part part) {
        return found.stream()
                .filter(occurrence -> occurrence.part() == part)
                .map(Occurrence::span)
                .toList();
    }
}
