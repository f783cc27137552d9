package org.tongwen.indexer.enrich.place;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.region.Region;
import org.tongwen.model.script.Script;
import org.tongwen.model.text.Mention;

/** Of which place the body speaks, where nothing above it says so. */
final class BodyPlace {

    private static final int HEAD_LINES = 6;
    private static final int LONGEST_HEAD_LINE = 80;
    private static final int MANY_PROVINCES = 4;
    private static final int ENOUGH = 2;
    private static final double DOMINANT = 0.5;
    private static final Pattern ARTICLE = RulePattern.of("^(?:第.{1,5}条|[一二三四五六七八九十\\d]+[、.．])|根据|依据|按照|依照|另有规定");
    private static final Pattern REPLACES = RulePattern.of("同时废止|同时停止执行|即行废止");
    private static final Pattern NATIONAL_BODY = RulePattern.of("国务院|中共中央|党中央");
    private static final Pattern NATIONAL_LAW = RulePattern.of("中华人民共和国|人民法院|行政法规");

    private BodyPlace() {}

    static Optional<PlaceChoice> find(DocumentText text, RegionCounts counts) {
        boolean local = LocalWords.inBody(text);
        return ofHead(text)
                .or(() -> ofReplaced(text))
                .or(() -> ofCounts(text, counts, local))
                .or(() -> local ? Optional.empty() : ofCountry(text, counts));
    }

    /** 中华人民共和国国务院令第255号 above a law that names nobody in its title. */
    private static Optional<PlaceChoice> ofHead(DocumentText text) {
        return text.head(HEAD_LINES).stream()
                .filter(line -> line.text().length() <= LONGEST_HEAD_LINE)
                .filter(line -> !ARTICLE.matcher(line.folded()).find())
                .flatMap(line -> DocumentText.within(line, text.body().agencies()).stream())
                .findFirst()
                .map(agency -> new PlaceChoice(
                        agency.value().region(),
                        "region.head_agency",
                        0.8,
                        text.body().quote(agency)));
    }

    /** 《某市…条例》同时废止: an act is replaced by another of the same place. */
    private static Optional<PlaceChoice> ofReplaced(DocumentText text) {
        return text.lines().stream()
                .filter(line -> REPLACES.matcher(line.folded()).find())
                .flatMap(line -> {
                    Optional<PlaceChoice> place = CommonRegion.of(
                                    DocumentText.within(line, text.body().places()))
                            .map(region -> replaced(text, line, region.code()));
                    return place.or(() -> ofAgency(text, line)).stream();
                })
                .findFirst();
    }

    private static Optional<PlaceChoice> ofAgency(DocumentText text, Line line) {
        return DocumentText.within(line, text.body().agencies()).stream()
                .findFirst()
                .map(agency -> replaced(text, line, agency.value().region()));
    }

    private static PlaceChoice replaced(DocumentText text, Line line, String code) {
        return new PlaceChoice(code, "region.replaced", 0.75, text.body().quote(line.start(), line.end()));
    }

    private static Optional<PlaceChoice> ofCounts(DocumentText text, RegionCounts counts, boolean local) {
        return counts.dominant(DOMINANT, local ? 1 : ENOUGH, text.script() == Script.HANS)
                .map(count -> new PlaceChoice(count.region().code(), "region.body", 0.7, count.first()));
    }

    private static Optional<PlaceChoice> ofCountry(DocumentText text, RegionCounts counts) {
        Optional<Quote> agency = text.body().agencies().stream()
                .filter(mention -> mention.value().region().equals(Region.NATIONAL))
                .findFirst()
                .map((Mention<?> mention) -> text.body().quote(mention));
        String body = text.body().ruled();
        if (agency.isPresent() || NATIONAL_BODY.matcher(body).find()) {
            return country("region.national_agency", 0.6, agency);
        }
        if (counts.provinces() >= MANY_PROVINCES) {
            return country("region.many_provinces", 0.6, Optional.empty());
        }
        boolean law = counts.list().isEmpty() && NATIONAL_LAW.matcher(body).find();
        return law ? country("region.national_law", 0.5, Optional.empty()) : Optional.empty();
    }

    private static Optional<PlaceChoice> country(String rule, double confidence, Optional<Quote> quote) {
        return Optional.of(new PlaceChoice(Region.NATIONAL, rule, confidence, quote.orElse(null)));
    }
}
