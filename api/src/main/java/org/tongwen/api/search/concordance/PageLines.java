package org.tongwen.api.search.concordance;

import java.util.ArrayList;
import java.util.List;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.concordance.occurrence.Found;

/** Keeps the lines of one page out of all that go by. */
final class PageLines {

    private final ConcordanceRequest request;
    private final List<Line> page = new ArrayList<>();
    private boolean begun;
    private boolean more;

    PageLines(ConcordanceRequest request) {
        this.request = request;
        this.begun = request.after() == null;
    }

    /** Takes the next document, of which lines are made only where one may be on the page. */
    void add(Found found) {
        Cursor after = request.after();
        boolean candidate = begun
                ? !more
                : after != null && after.document().equals(found.document().id());
        if (candidate) {
            Lines.of(found, request.window()).forEach(this::add);
        }
    }

    /** Takes the next line. */
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

    /** Returns whether nothing that follows would change the page. */
    boolean complete() {
        return more;
    }

    /**
     * Returns the page, before it is known how long it took.
     *
     * @throws InvalidCursorException if the line is not there after which it begins
     */
    Concordance concordance(Totals totals, String indexVersion) {
        Cursor after = request.after();
        if (!begun && after != null) {
            throw new InvalidCursorException(after.write());
        }
        Cursor next = more ? Cursor.at(page.getLast(), request.order()) : null;
        return new Concordance(totals, page, next, indexVersion, 0);
    }
}
