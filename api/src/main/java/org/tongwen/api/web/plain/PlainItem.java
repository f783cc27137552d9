package org.tongwen.api.web.plain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.tongwen.api.web.json.DocumentJson;
import org.tongwen.api.web.passage.Permalink;

/** A document; the title and the passages are HTML that the search has escaped. */
record PlainItem(String href, String lang, String titleHtml, String facts, List<String> passagesHtml) {

    static PlainItem of(DocumentJson item, PlainWords words) {
        return new PlainItem(
                Permalink.of(item.id()),
                switch (Objects.requireNonNullElse(item.displayed(), item.what().script())) {
                    case "hant" -> "zh-Hant";
                    case "hans" -> "zh-Hans";
                    default -> "zh";
                },
                title(item, words),
                facts(item, words),
                item.highlights().body());
    }

    /** The marked title; the plain one where the highlight is only a part of it. */
    private static String title(DocumentJson item, PlainWords words) {
        String title = Objects.requireNonNullElse(item.title(), "");
        String marked = String.join("", item.highlights().title());
        boolean whole =
                HtmlUtils.htmlUnescape(marked.replaceAll("</?mark>", "")).equals(title);
        if (title.isBlank()) {
            return HtmlUtils.htmlEscape(words.of("untitled"));
        }
        return whole ? marked : HtmlUtils.htmlEscape(title);
    }

    private static String facts(DocumentJson item, PlainWords words) {
        Stream<@Nullable String> facts = Stream.of(
                date(item.when(), words),
                item.where().region() == null ? null : item.where().region().name(),
                item.what().documentNumber(),
                item.what().agencies().isEmpty()
                        ? null
                        : String.join("、", item.what().agencies()),
                item.what().documentType(),
                item.what().source());
        return String.join(" · ", facts.filter(Objects::nonNull).toList());
    }

    private static String date(DocumentJson.When when, PlainWords words) {
        if (when.issuedOn() != null) {
            return when.issuedOn();
        }
        if (when.year() == null) {
            return words.of("unknownDate");
        }
        String year = String.valueOf(when.year());
        return when.yearEstimated() ? words.of("estimated", year) : year;
    }
}
