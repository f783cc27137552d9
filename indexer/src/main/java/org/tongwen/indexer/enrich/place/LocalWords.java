package org.tongwen.indexer.enrich.place;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.page.RulePattern;

/** Tells whether a text speaks of itself as one of a province, city or county, without saying which: 本市, 省政府. */
final class LocalWords {

    private static final int OFTEN = 2;
    private static final Pattern OF_TITLE = RulePattern.of("[本我全](?:[省市县州]|区(?!域)|自治[区州县])"
            + "|(?:^|转发|批转|贯彻|关于|落实)[省市县区](?!场|民|长|域|级|际|容|政)|(?<!各)[省市县区](?:人民)?政府|(?<![各跨])[省市县](?:委|直)");
    private static final Pattern RESOLVED = RulePattern.of("结合[本我](?:[省市县州旗]|区|自治)");
    // 本省、自治区、直辖市 stands in laws of the whole country.
    private static final Pattern OF_BODY = RulePattern.of("[本我](?:[省市县州]|自治[区州县])(?![、和或级])");

    private LocalWords() {}

    static boolean inTitle(DocumentText text) {
        return OF_TITLE.matcher(text.title().ruled()).find();
    }

    static boolean inBody(DocumentText text) {
        String body = text.body().ruled();
        if (RESOLVED.matcher(body).find()) {
            return true;
        }
        Matcher local = OF_BODY.matcher(body);
        int count = 0;
        while (count < OFTEN && local.find()) {
            count++;
        }
        return count == OFTEN;
    }
}
