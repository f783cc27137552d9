package org.tongwen.api.search.elasticsearch;

import java.util.List;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchResult.Hint;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.SearchResult.Totals;

/**
 * Decides how a question is answered, once it is known how many documents each reading finds.
 *
 * @param question what was asked
 */
record Answer(Question question, Readings readings) {

    /** Documents that have all words of a whole sentence have them by chance, if they are no more than these. */
    private static final int FEW = 10;

    /** Returns the reading to use. */
    Match used() {
        return mustRelax() ? Match.ANY : question.firstReading();
    }

    /**
     * Returns how the query was read.
     *
     * @param hints what else could be asked
     */
    Matching matching(List<Hint> hints) {
        return new Matching(
                used(),
                question.isRelaxed(used()),
                readings.totals(),
                readings.set(used()),
                readings.expansions(used()),
                question.readAs(used()),
                question.query().notes(),
                hints);
    }

    /** Returns how many documents or works match. */
    long total() {
        return readings.total(used());
    }

    /** Returns whether no document has what was asked, so that hints are due. */
    boolean needsHints() {
        return readings.total(question.hintReading()) == 0;
    }

    /** Returns how many hits that have only a part of the query may follow on this page. */
    int roomForPartial(Listing page) {
        boolean last = page.nextCursor() == null
                && question.request().page().cursor() == null
                && question.request().page().sort() == Sort.RELEVANCE;
        boolean wanted = last && used() == Match.ALL && question.mayRelax();
        return wanted ? question.request().page().size() - page.hits().size() : 0;
    }

    /** Of a sample there are few in any case. */
    private boolean mustRelax() {
        Totals totals = readings.totals();
        boolean all = question.request().filters().segment() == null;
        boolean fewOfASentence = all && question.isSentence() && totals.exact() == 0 && totals.all() < FEW;
        return question.mayRelax() && totals.any() > 0 && (totals.all() == 0 || fewOfASentence);
    }
}
