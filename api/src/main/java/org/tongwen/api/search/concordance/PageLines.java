package org.tongwen.api.search.concordance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.concordance.occurrence.Found;

/** Keeps the lines of one page out of all that go by. */
final class PageLines {

    private final ConcordanceRequest request;
    private final Counter counter;
    private final List<Line> page = new ArrayList<>();
    private boolean begun;
    private boolean more;

    PageLines(ConcordanceRequest request, Counter counter) {
        this.request = request;
        this.counter = counter;
        this.begun = request.after() == null;
    }

    /** Takes the next document, of which lines are made only where one may be on the page. */
    void add(Found found) {
        counter.add(found);
        Cursor after = request.after();
        boolean candidate = begun
                ? !more
                : after != null && after.document().equals(found.document().id());
        if (candidate) {
            Lines.of(found, request.window()).forEach(this::add);
        }
    }

    /** Takes the next line, of a document that is counted. */
    void add(Line line) {
        Cursor after = request.after();
        if (!begun) {
            begun = after != null && after.isAt(line);
        } else if (page.size() < request.size()) {
            page.add(line);
        } else {
            more = true;
        }
    }

    Totals totals() {
        return counter.totals();
    }

    /**
     * Returns the lines.
     *
     * @throws InvalidCursorException if the line is not there after which they begin
     */
    List<Line> lines() {
        Cursor after = request.after();
        if (!begun && after != null) {
            throw new InvalidCursorException(after.write());
        }
        return page;
    }

    /** Returns after which line the next page begins; null if there is none. */
    @Nullable Cursor next() {
        return more ? Cursor.at(page.getLast(), request.order()) : null;
    }
}
