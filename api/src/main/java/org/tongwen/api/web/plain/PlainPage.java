package org.tongwen.api.web.plain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.web.json.DocumentsJson;
import org.tongwen.api.web.json.JsonMapping;
import org.tongwen.api.web.parameter.Language;

/** What the page shows; the template reads it by these names. */
record PlainPage(
        Frame frame,
        String total,
        List<Link> chips,
        List<Link> sorts,
        List<PlainFacet> facets,
        List<PlainItem> items,
        Leads leads) {

    /** What stands around what was found: the words, and the box with all that another query keeps. */
    record Frame(
            String language, Map<String, String> words, List<Link> languages, String q, List<PlainQuery.Filter> kept) {

        static Frame of(PlainQuery query, PlainWords words) {
            return new Frame(
                    words.language().tag(),
                    words.all(),
                    Stream.of(Language.values())
                            .map(language -> new Link(
                                    PlainWords.in(language).of("name"),
                                    language == words.language(),
                                    query.with("lang", language.tag())))
                            .toList(),
                    query.text(),
                    query.kept());
        }
    }

    /**
     * A link.
     *
     * @param current whether it leads to what is shown
     */
    record Link(String label, boolean current, String href) {}

    /** Where else the page leads; what is empty is not there. */
    record Leads(String previous, String next, String clear, String whole) {}

    static PlainPage of(DocumentsJson found, PlainQuery query, PlainWords words) {
        List<Link> chips = query.filters().stream()
                .map(filter -> chip(filter, query, words))
                .toList();
        String next = found.nextCursor() == null ? "" : query.next(found.nextCursor());
        return new PlainPage(
                Frame.of(query, words),
                words.of("total", found.meta().total().value()),
                chips,
                Stream.of(Sort.RELEVANCE, Sort.NEWEST, Sort.OLDEST)
                        .map(sort -> sort(sort, query, words))
                        .toList(),
                PlainQuery.FACETS.stream()
                        .filter(field -> found.facets().containsKey(field.id()))
                        .map(field -> PlainFacet.of(
                                field, Objects.requireNonNull(found.facets().get(field.id())), query, words))
                        .filter(facet -> !facet.values().isEmpty())
                        .toList(),
                found.items().stream().map(item -> PlainItem.of(item, words)).toList(),
                new Leads(
                        Objects.requireNonNullElse(query.previous(), ""),
                        next,
                        chips.isEmpty() ? "" : query.withoutFilters(),
                        query.whole()));
    }

    /** A chosen filter; the link releases it. */
    private static Link chip(PlainQuery.Filter filter, PlainQuery query, PlainWords words) {
        boolean excluded = filter.value().startsWith("!");
        String plain = excluded ? filter.value().substring(1) : filter.value();
        String label = Field.find(filter.name())
                .map(field -> JsonMapping.in(words.language()).label(field, plain))
                .orElse(plain);
        return new Link(
                words.field(filter.name()) + words.of("colon") + (excluded ? words.of("excluded", label) : label),
                true,
                query.withoutFilter(filter.name(), filter.value()));
    }

    private static Link sort(Sort sort, PlainQuery query, PlainWords words) {
        boolean current = query.first("sort", Sort.RELEVANCE.id()).equals(sort.id());
        return new Link(words.of("sort_" + sort.id()), current, query.with("sort", sort.id()));
    }
}
