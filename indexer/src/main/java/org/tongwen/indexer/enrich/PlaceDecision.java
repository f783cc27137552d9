package org.tongwen.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.document.Place;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.MacroRegion;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.Script;

/** Decides where a document applies: as given, where its issuer governs, of what its title speaks, of what its body. */
final class PlaceDecision {

    private static final String REGION = "region";
    private static final String REGIONS = "regions";
    private static final String LEVEL = "level";
    private static final String TAIWAN = "710000";
    private static final int HEAD_LINES = 6;
    private static final int LONGEST_HEAD_LINE = 80;
    private static final int MOST_REGIONS = 15;
    private static final int FEW_REGIONS = 3;
    private static final int MANY_PROVINCES = 4;
    private static final double DOMINANT = 0.5;
    private static final Pattern WHOLE_COUNTRY = RulePattern.of("^(?:.{0,8})?(?:中华人民共和国|全国|国家|我国|中国)");
    private static final Pattern NATIONAL_BODY = RulePattern.of("国务院|中共中央|党中央");

    private static final Pattern HONG_KONG = Pattern.compile("香港特別行政區|香港時間|本港|港元|立法會");
    private static final Pattern MACAO = Pattern.compile("澳門特別行政區|澳門元|行政長官批示");

    private PlaceDecision() {}

    /** A region with why it was chosen. */
    private record Choice(
            String code,
            String rule,
            double confidence,
            @Nullable Quote quote) {}

    static Place decide(DocumentText text, List<Issuer> issuers, EvidenceLog log) {
        RegionCounts counts = RegionCounts.of(text);
        Optional<String> main = given(text, log).or(() -> extracted(text, issuers, counts, log));
        Level level = level(issuers, log);
        return new Place(main.orElse(null), regions(main, counts, log), level);
    }

    private static Optional<String> given(DocumentText text, EvidenceLog log) {
        Optional<GivenValue> province = text.given().find(GivenField.REGION);
        Optional<GivenValue> city = text.given().find(GivenField.CITY);
        List<Region> outer = resolve(province);
        Optional<Region> inner = resolve(city).stream()
                .filter(region -> outer.isEmpty()
                        || outer.stream().anyMatch(o -> Regions.standard().contains(o, region)))
                .findFirst();
        Optional<Region> region = inner.or(() -> outer.stream().findFirst());
        region.ifPresent(found ->
                log.given(REGION, found.code(), inner.isPresent() ? city.orElseThrow() : province.orElseThrow()));
        return region.map(Region::code);
    }

    private static List<Region> resolve(Optional<GivenValue> value) {
        return value.map(stated -> Regions.standard().resolve(stated.text())).orElse(List.of());
    }

    private static Optional<String> extracted(
            DocumentText text, List<Issuer> issuers, RegionCounts counts, EvidenceLog log) {
        Optional<Choice> choice = ofIssuer(issuers)
                .or(() -> ofTitle(text))
                .or(() -> ofTaiwan(text))
                .or(() -> ofHarbour(text))
                .or(() -> ofHead(text))
                .or(() -> ofBody(text, counts));
        choice.ifPresent(found -> log.extracted(REGION, found.code(), found.rule(), found.confidence(), found.quote()));
        return choice.map(Choice::code);
    }

    private static Optional<Choice> ofIssuer(List<Issuer> issuers) {
        return issuers.stream()
                .filter(issuer -> issuer.agency() != null)
                .map(issuer -> new Choice(
                        issuer.agency().region(),
                        "region.issuer",
                        0.95,
                        issuer.basis().quote()))
                .findFirst();
    }

    private static Optional<Choice> ofTitle(DocumentText text) {
        Readings title = text.title();
        Optional<Choice> place = title.places().stream()
                .filter(mention -> !(mention.value() instanceof MacroRegion))
                .findFirst()
                .map(mention -> new Choice(
                        mention.value().regions().get(0).code(), "region.title", 0.85, title.quote(mention)));
        Optional<Choice> agency = title.agencies().stream()
                .findFirst()
                .map(mention ->
                        new Choice(mention.value().region(), "region.title_agency", 0.85, title.quote(mention)));
        boolean country = WHOLE_COUNTRY.matcher(title.ruled()).find();
        Optional<Choice> national =
                country ? Optional.of(new Choice(Region.NATIONAL, "region.title", 0.8, null)) : Optional.empty();
        return place.or(() -> agency).or(() -> text.taiwanese() ? Optional.empty() : national);
    }

    private static Optional<Choice> ofTaiwan(DocumentText text) {
        return text.taiwanese() ? Optional.of(new Choice(TAIWAN, "region.calendar", 0.8, null)) : Optional.empty();
    }

    /** Papers of Hong Kong and Macao speak of 本港 and 澳門元, and rarely name the place. */
    private static Optional<Choice> ofHarbour(DocumentText text) {
        if (text.script() == Script.HANS) {
            return Optional.empty();
        }
        return quote(text, HONG_KONG)
                .map(quote -> new Choice("810000", "region.words", 0.7, quote))
                .or(() -> quote(text, MACAO).map(quote -> new Choice("820000", "region.words", 0.7, quote)));
    }

    private static Optional<Quote> quote(DocumentText text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text.body().text());
        return matcher.find() ? Optional.of(text.body().quote(matcher.start(), matcher.end())) : Optional.empty();
    }

    /** 中华人民共和国国务院令第255号 above a law that names nobody in its title. */
    private static Optional<Choice> ofHead(DocumentText text) {
        return text.head(HEAD_LINES).stream()
                .filter(line -> line.text().length() <= LONGEST_HEAD_LINE)
                .flatMap(line -> DocumentText.within(line, text.body().agencies()).stream())
                .findFirst()
                .map(agency -> new Choice(
                        agency.value().region(),
                        "region.head_agency",
                        0.8,
                        text.body().quote(agency)));
    }

    private static Optional<Choice> ofBody(DocumentText text, RegionCounts counts) {
        Optional<RegionCounts.Count> dominant = counts.dominant(DOMINANT, text.script() == Script.HANS);
        if (dominant.isPresent()) {
            RegionCounts.Count count = dominant.get();
            return Optional.of(new Choice(count.region().code(), "region.body", 0.7, count.first()));
        }
        Optional<Quote> body = text.body().agencies().stream()
                .filter(agency -> agency.value().region().equals(Region.NATIONAL))
                .findFirst()
                .map(text.body()::quote);
        if (body.isPresent() || NATIONAL_BODY.matcher(text.body().ruled()).find()) {
            return Optional.of(new Choice(Region.NATIONAL, "region.national_agency", 0.6, body.orElse(null)));
        }
        return counts.provinces() >= MANY_PROVINCES
                ? Optional.of(new Choice(Region.NATIONAL, "region.many_provinces", 0.6, null))
                : Optional.empty();
    }

    private static @Nullable Level level(List<Issuer> issuers, EvidenceLog log) {
        for (Issuer issuer : issuers) {
            if (issuer.agency() != null) {
                Level level = issuer.agency().level();
                log.extracted(
                        LEVEL, level.id(), "level.issuer", 0.9, issuer.basis().quote());
                return level;
            }
        }
        return null;
    }

    /** Returns the main region and those that the title names or the text comes back to. */
    private static List<String> regions(Optional<String> main, RegionCounts counts, EvidenceLog log) {
        List<String> codes = new ArrayList<>();
        main.ifPresent(codes::add);
        boolean few = counts.list().size() <= FEW_REGIONS;
        for (RegionCounts.Count count : counts.list()) {
            boolean about = few || count.inTitle() || count.mentions() > 1;
            if (about
                    && codes.size() < MOST_REGIONS
                    && !codes.contains(count.region().code())) {
                codes.add(count.region().code());
                log.extracted(
                        REGIONS,
                        count.region().code(),
                        "region.mentions",
                        Math.min(0.9, 0.4 + 0.1 * count.mentions()),
                        count.first());
            }
        }
        return codes;
    }
}
