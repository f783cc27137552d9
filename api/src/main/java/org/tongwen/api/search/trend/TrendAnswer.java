package org.tongwen.api.search.trend;

import java.util.List;
import java.util.Locale;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.Tally;

/**
 * The course of each query.
 *
 * @param slicesLeftOut how many further values there are
 * @param index the version at the start
 */
public record TrendAnswer(
        TrendRequest request, List<Course> courses, int slicesLeftOut, List<Warning> warnings, Index index) {

    public TrendAnswer {
        courses = List.copyOf(courses);
        warnings = List.copyOf(warnings);
    }

    /**
     * The course of one query.
     *
     * @param total how many documents or works match, or how often the words stand in them, whenever they are of
     */
    public record Course(Query query, Matching matching, long total, List<Slice> slices) {

        public Course {
            slices = List.copyOf(slices);
        }
    }

    /** Something that whoever reads the numbers should know. */
    public enum Warning {
        THIN_SLICES("Some shares are of fewer than " + Tally.THIN
                + " documents or works, where one more or less changes much: they are marked as thin."),
        IMPRECISE_DATES(
                "Of some documents only the year is known: they stand in no period, and are counted as imprecise."),
        CHANGED_MEANWHILE(
                "The collection changed while it was counted, so the numbers may not fit together: ask again.");

        private final String text;

        Warning(String text) {
            this.text = text;
        }

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the warning in a sentence. */
        public String text() {
            return text;
        }
    }
}
