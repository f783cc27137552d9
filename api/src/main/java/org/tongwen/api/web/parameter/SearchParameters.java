package org.tongwen.api.web.parameter;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Sample;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Shown;

/** Reads the parameters of a list of documents. */
public final class SearchParameters {

    /** The parameters that narrow. */
    public static final List<String> FILTER_NAMES = filterNames();

    /** The parameters of what is counted of the documents that match. */
    public static final List<String> COUNT_NAMES = countNames();

    /** The parameters of all documents that match. */
    public static final List<String> WALK_NAMES = walkNames();

    /** The parameters of many queries. */
    public static final List<String> BATCH_NAMES = batchNames();

    static final Map<String, Sort> SORTS = Parameters.byId(Sort.values(), Sort::id);
    static final String DEFAULT_SEED = "";
    static final Map<String, CountBy> COUNTS = Parameters.byId(CountBy.values(), CountBy::id);
    static final Map<String, Language> LANGUAGES = Parameters.byId(Language.values(), Language::tag);

    /** The parameters of a list of documents. */
    public static final Set<String> NAMES = known();

    private SearchParameters() {}

    /**
     * Returns what is asked.
     *
     * @throws InvalidParameterException if a parameter is unknown, doubled, or has a value that it cannot have
     */
    public static SearchRequest read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        return new SearchRequest(
                QueryParameters.read(parameters),
                FilterParameters.read(parameters),
                page(parameters),
                FacetParameters.read(parameters, FacetParameters.DEFAULT),
                countBy(parameters),
                shown(parameters),
                sample(parameters));
    }

    /**
     * Returns what is asked of all documents that match, with no page and no facets.
     *
     * @param shown what is told of each document
     */
    public static SearchRequest walk(Parameters parameters, Shown shown) {
        return walk(parameters, sort(parameters), shown);
    }

    /**
     * Returns what is asked of all documents that match, in an order of whoever asks.
     *
     * @param shown what is told of each document
     */
    public static SearchRequest walk(Parameters parameters, Sort sort, Shown shown) {
        return new SearchRequest(
                QueryParameters.read(parameters),
                FilterParameters.read(parameters),
                new Page(0, sort, null),
                FacetRequest.NONE,
                countBy(parameters),
                shown,
                sample(parameters));
    }

    /** Returns what is asked of documents that are only counted. */
    public static SearchRequest counted(Parameters parameters) {
        return new SearchRequest(
                QueryParameters.read(parameters),
                FilterParameters.read(parameters),
                new Page(0, Sort.RELEVANCE, null),
                FacetRequest.NONE,
                countBy(parameters),
                Shown.VALUES,
                null);
    }

    /** Returns what is asked of each of many queries: no documents, and only those facets that are named. */
    public static SearchRequest batch(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, BATCH_NAMES);
        return new SearchRequest(
                QueryParameters.read(parameters),
                FilterParameters.read(parameters),
                new Page(0, Sort.RELEVANCE, null),
                FacetParameters.read(parameters, List.of()),
                countBy(parameters),
                Shown.VALUES,
                null);
    }

    /** Returns the language of the labels; {@link #batch} has checked the other parameters. */
    public static Language batchLanguage(MultiValueMap<String, String> given) {
        return language(new Parameters(given, BATCH_NAMES));
    }

    /** Returns the language of the labels; {@link #read} has checked the other parameters. */
    public static Language language(MultiValueMap<String, String> given) {
        return language(new Parameters(given, NAMES));
    }

    /** Returns the fields of each document that are asked for; empty if all are. */
    public static Set<String> fields(MultiValueMap<String, String> given) {
        return ItemFields.read(new Parameters(given, NAMES));
    }

    /** Returns the language of the labels. */
    public static Language language(Parameters parameters) {
        return parameters
                .find("lang")
                .map(value -> Parameters.constant("lang", value, LANGUAGES))
                .orElse(Language.ZH_HANS);
    }

    /** Returns the language of the labels of one document, which takes no other parameter. */
    public static Language labelLanguage(MultiValueMap<String, String> given) {
        return language(new Parameters(given, Set.of("lang")));
    }

    /** Returns the script in which documents are shown; {@link #read} has checked the other parameters. */
    public static Display display(MultiValueMap<String, String> given) {
        return Display.read(new Parameters(given, NAMES));
    }

    private static Shown shown(Parameters parameters) {
        boolean why = parameters.flag("why");
        Set<String> fields = ItemFields.read(parameters);
        return new Shown(
                fields.isEmpty() || fields.contains(ItemFields.HIGHLIGHTS),
                why || fields.contains(ItemFields.WHY),
                false);
    }

    private static @Nullable Sample sample(Parameters parameters) {
        Optional<String> seed = parameters.find("seed");
        Optional<Integer> size = parameters.findInteger("sample", 1, Sample.MAX_SIZE);
        if (size.isEmpty() && seed.isPresent()) {
            throw new InvalidParameterException(
                    "seed",
                    "A seed says which sample: write, too, of how many documents, as in sample=100.",
                    List.of());
        }
        return size.map(number -> new Sample(number, seed.orElse(DEFAULT_SEED))).orElse(null);
    }

    static CountBy countBy(Parameters parameters) {
        return parameters
                .find("count_by")
                .map(value -> Parameters.constant("count_by", value, COUNTS))
                .orElse(CountBy.DOCUMENT);
    }

    private static Sort sort(Parameters parameters) {
        return parameters
                .find("sort")
                .map(value -> Parameters.constant("sort", value, SORTS))
                .orElse(Sort.RELEVANCE);
    }

    private static Page page(Parameters parameters) {
        return new Page(
                parameters.findInteger("size", 0, Page.MAX_SIZE).orElse(Page.DEFAULT_SIZE),
                sort(parameters),
                parameters.find("cursor").filter(cursor -> !cursor.equals("*")).orElse(null));
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(QueryParameters.NAMES);
        known.addAll(FILTER_NAMES);
        known.addAll(List.of("count_by", "sort", "size", "cursor", "fields", "why", "sample", "seed"));
        known.addAll(List.of("facets", "facet_size", "facet_search", "lang", Display.NAME));
        return known;
    }

    private static List<String> batchNames() {
        return Stream.of(
                        List.of(
                                "match",
                                "in",
                                "expand",
                                Query.WITHOUT_EXPANSION,
                                "count_by",
                                "facets",
                                "facet_size",
                                "lang"),
                        FILTER_NAMES)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> countNames() {
        return Stream.of(QueryParameters.NAMES, FILTER_NAMES, List.of("count_by"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> walkNames() {
        return Stream.of(COUNT_NAMES, List.of("sort", "sample", "seed"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> filterNames() {
        return Stream.concat(Arrays.stream(Field.values()).map(Field::id), Stream.of("year_from", "year_to"))
                .toList();
    }
}
