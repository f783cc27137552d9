package org.tongwen.api.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongwen.api.web.json.DocumentJson;
import org.tongwen.api.web.json.DocumentsJson;
import org.tongwen.api.web.json.DocumentsJson.FacetJson;
import org.tongwen.api.web.passage.Permalink;

/** What the page without JavaScript shows; the template reads it by these names. */
public record PlainPage(String q, long total, List<FacetView> facets, List<ItemView> items, String next) {

    private static final Map<String, String> FACET_LABELS =
            Map.of("year", "年份 Year", "region", "地区 Region", "industry", "行业 Industry", "script", "字体 Script");
    private static final int VALUES = 12;

    static PlainPage of(DocumentsJson found, MultiValueMap<String, String> parameters) {
        String q = parameters.getFirst("q");
        return new PlainPage(
                q == null ? "" : q,
                found.meta().total().value(),
                new TreeMap<>(found.facets())
                        .entrySet().stream()
                                .map(facet -> FacetView.of(facet.getKey(), facet.getValue(), parameters))
                                .toList(),
                found.items().stream().map(ItemView::of).toList(),
                found.nextCursor() == null ? "" : address(with(parameters, "cursor", found.nextCursor())));
    }

    /** A facet whose values are links that select or release them. */
    record FacetView(String label, List<ValueView> values) {

        static FacetView of(String field, FacetJson facet, MultiValueMap<String, String> parameters) {
            return new FacetView(
                    FACET_LABELS.getOrDefault(field, field),
                    facet.values().stream()
                            .limit(VALUES)
                            .map(value -> ValueView.of(field, value, parameters))
                            .toList());
        }
    }

    /** A value of a facet. */
    record ValueView(String label, long count, boolean selected, String href) {

        static ValueView of(String field, DocumentsJson.Value value, MultiValueMap<String, String> parameters) {
            boolean selected = value.state().equals("selected");
            MultiValueMap<String, String> changed = with(parameters, "cursor", null);
            if (selected) {
                changed.remove(field);
            } else {
                changed.add(field, value.value());
            }
            return new ValueView(value.label(), value.count(), selected, address(changed));
        }
    }

    /** A document; the title and the passages are HTML that the search has escaped. */
    record ItemView(String href, String lang, String titleHtml, String facts, List<String> passagesHtml) {

        static ItemView of(DocumentJson item) {
            List<String> marked = item.highlights().title();
            return new ItemView(
                    Permalink.of(item.id()),
                    item.what().script().equals("hant") ? "zh-Hant" : "zh-Hans",
                    marked.isEmpty() ? HtmlUtils.htmlEscape(item.title()) : marked.getFirst(),
                    facts(item),
                    item.highlights().body());
        }

        private static String facts(DocumentJson item) {
            return Stream.of(
                            item.when().year() == null
                                    ? null
                                    : (item.when().yearEstimated() ? "约 " : "")
                                            + item.when().year(),
                            item.where().region() == null
                                    ? null
                                    : item.where().region().name(),
                            item.what().documentNumber(),
                            item.what().source())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" · "));
        }
    }

    private static MultiValueMap<String, String> with(
            MultiValueMap<String, String> parameters, String name, @Nullable String value) {
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>();
        parameters.forEach((parameter, values) -> changed.addAll(parameter, values));
        changed.remove(name);
        if (value != null) {
            changed.set(name, value);
        }
        return changed;
    }

    private static String address(MultiValueMap<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search");
        parameters.forEach((name, values) -> values.forEach(value -> address.queryParam(name, "{x}")));
        Object[] values = parameters.values().stream().flatMap(List::stream).toArray();
        return address.encode().buildAndExpand(values).toUriString();
    }
}
