package org.tongwen.indexer.enrich.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.script.Script;

/** Papers of Taiwan, Hong Kong and Macao rarely name their place, but they count years and money in its way. */
final class OffshorePlace {

    private static final String TAIWAN = "710000";
    private static final String HONG_KONG = "810000";
    private static final String MACAO = "820000";
    private static final Pattern OF_HONG_KONG = Pattern.compile("香港特別行政區|香港時間|本港|港元|立法會");
    private static final Pattern OF_MACAO = Pattern.compile("澳門特別行政區|澳門元|行政長官批示");

    private OffshorePlace() {}

    static Optional<PlaceChoice> find(DocumentText text) {
        if (text.taiwanese()) {
            return Optional.of(new PlaceChoice(TAIWAN, "region.calendar", 0.8, null));
        }
        return text.script() == Script.HANS
                ? Optional.empty()
                : words(text, OF_HONG_KONG, HONG_KONG).or(() -> words(text, OF_MACAO, MACAO));
    }

    private static Optional<PlaceChoice> words(DocumentText text, Pattern pattern, String code) {
        Matcher matcher = pattern.matcher(text.body().text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Quote quote = text.body().quote(matcher.start(), matcher.end());
        return Optional.of(new PlaceChoice(code, "region.words", 0.7, quote));
    }
}
