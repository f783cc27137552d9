package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.Sample;

/** What the OpenAPI document says of what {@link SearchParameters} reads beside query and filters. */
public final class DocumentedList {

    private DocumentedList() {}

    static List<Parameter> all() {
        return List.of(
                countBy(),
                sort(),
                size("Documents in the answer.", 0, Page.MAX_SIZE, Page.DEFAULT_SIZE),
                cursor(),
                fields(),
                why(),
                sample(),
                seed(),
                facets(FacetParameters.DEFAULT.stream().map(Field::id).toList()),
                facetSize(),
                facetSearch(),
                language(),
                display());
    }

    /** Returns how many of something are answered. */
    public static Parameter size(String meaning, int min, int max, int byDefault) {
        return Documented.once("size", Values.number(min, max, byDefault, byDefault / 2), meaning);
    }

    /** Returns the language of labels. */
    public static Parameter language() {
        return Documented.once(
                "lang",
                Values.oneOf(SearchParameters.LANGUAGES.keySet(), Language.ZH_HANS.tag(), "en"),
                "Language of labels and names; titles, texts and agencies stay in the script of the document.");
    }

    /** Returns the script of the texts. */
    public static Parameter display() {
        return Documented.once(
                Display.NAME,
                Values.oneOf(Display.BY_ID.keySet(), Display.ORIGINAL.id(), "hant"),
                "The script in which titles, passages, texts, numbers and names of agencies and sources are shown: `original`, as each"
                        + " is written, or all in `hans` or `hant`. What was converted says so in `displayed`; characters keep their places.");
    }

    /** Returns which facets are counted. */
    public static Parameter facets(List<String> byDefault) {
        return Documented.once(
                "facets",
                Values.someOf(FacetParameters.FACETS.keySet(), byDefault, List.of("year", "agency")),
                "Which fields to count. The counts of a facet ignore what is selected of this facet itself.");
    }

    private static Parameter countBy() {
        return Documented.once(
                "count_by",
                Values.oneOf(SearchParameters.COUNTS.keySet(), CountBy.DOCUMENT.id(), CountBy.WORK.id()),
                "What totals, facets and the list count: `document`, or `work`, by which copies of one text count once and the"
                        + " first of them is listed.");
    }

    private static Parameter sort() {
        return Documented.once(
                "sort",
                Values.oneOf(SearchParameters.SORTS.keySet(), Sort.RELEVANCE.id(), Sort.NEWEST.id()),
                "The order of the documents; ties are broken by id.");
    }

    private static Parameter cursor() {
        return Documented.once(
                "cursor",
                Values.text("*"),
                "Where to go on: `next_cursor` of the answer before, as it is. Without it, as with `*`, from the start.");
    }

    private static Parameter fields() {
        return Documented.once(
                "fields",
                Values.someOf(ItemFields.NAMES, List.of(), List.of("id", "title", "year")),
                "Which fields of each document are wanted; with none, all.");
    }

    private static Parameter why() {
        return Documented.once(
                "why", Values.flag(), "Whether each document tells in its field `why` what its score is made of.");
    }

    private static Parameter sample() {
        return Documented.once(
                "sample",
                Values.number(1, Sample.MAX_SIZE, 100),
                "So many documents, drawn at random from those that match; totals, facets and list are then of these alone."
                        + " Without it, all that match.");
    }

    private static Parameter seed() {
        Parameter seed = Documented.once(
                "seed",
                Values.text("7"),
                "Any text, which says with `sample` which documents are drawn: the same seed draws the same, from a rebuilt"
                        + " index, too.");
        seed.getSchema().setDefault(SearchParameters.DEFAULT_SEED);
        return seed;
    }

    private static Parameter facetSize() {
        return Documented.once(
                "facet_size",
                Values.number(1, FacetRequest.MAX_SIZE, FacetRequest.DEFAULT_SIZE, 10),
                "Values in each facet. Selected values and `" + Field.UNKNOWN
                        + "` are always shown; `other` counts the values left out.");
    }

    private static Parameter facetSearch() {
        return Documented.repeated(
                "facet_search",
                List.of("agency:环保"),
                "Field, colon and text: narrows the values of a facet to those whose code, name or alias has the text, in either"
                        + " script. Once for each field.");
    }
}
