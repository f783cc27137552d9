package org.tongwen.api.search.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongwen.api.search.concordance.occurrence.Found;

/** All lines in an order other than that of the documents, for which they have to be in memory together. */
final class SortedLines {

    private record Keyed(String key, Line line) {}

    private final ConcordanceRequest request;
    private final int most;
    private final Counter counter;
    private final List<Keyed> lines = new ArrayList<>();

    SortedLines(ConcordanceRequest request, int most, Counter counter) {
        this.request = request;
        this.most = most;
        this.counter = counter;
    }

    /**
     * Takes the lines of the next document.
     *
     * @throws TooManyOccurrencesException if they are more than are kept
     */
    void add(Found found) {
        counter.add(found);
        if (counter.occurrences() > most) {
            throw new TooManyOccurrencesException(most);
        }
        Lines.of(found, request.window())
                .forEach(line -> lines.add(new Keyed(request.order().key(line), line)));
    }

    Counter counter() {
        return counter;
    }

    List<Line> sorted() {
        lines.sort(Comparator.comparing(Keyed::key));
        return lines.stream().map(Keyed::line).toList();
    }
}
