package org.tongwen.indexer.enrich.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Readings;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.region.MacroRegion;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Territory;
import org.tongwen.model.text.Mention;

/** Of which place the title speaks: the first that it names, as precisely as it names it, or the whole country. */
final class TitlePlace {

    private static final Pattern COUNTRY_FIRST =
            RulePattern.of("^(?:中华人民共和国(?!.{2,4}海(?:关|事局))|中国公民|全国(?!人大|人民代表|政协|委员会))");
    private static final Pattern COUNTRY =
            RulePattern.of("^.{0,8}(?:中华人民共和国|全国(?!人大|人民代表|政协|委员会)|国家|我国|中国)|^.{0,20}中国境内");
    /** Whoever passes on or carries out an act is not its author. */
    private static final Pattern PASSES_ON = RulePattern.of("(?:转发|批转|贯彻|落实|传达|执行|根据)[^，]{0,4}$");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s、，,和及与與暨·]*");

    private TitlePlace() {}

    static Optional<PlaceChoice> find(DocumentText text) {
        Readings title = text.title();
        if (COUNTRY_FIRST.matcher(title.ruled()).find()) {
            return text.taiwanese() ? Optional.empty() : country();
        }
        List<Mention<Territory>> named = firstNamed(title);
        if (named.isEmpty()) {
            return ofAgency(text).or(() -> ofCountry(text));
        }
        // A paper of Taiwan may speak of any place, but its own authorities are known as such.
        boolean foreign = text.taiwanese() && named.getFirst().start() > 0;
        return foreign ? Optional.empty() : ofPlaces(title, named);
    }

    /** Returns the first places of the title that stand side by side: 江苏省 and 南京市, or 江苏、浙江 and 上海. */
    private static List<Mention<Territory>> firstNamed(Readings title) {
        List<Mention<Territory>> places = title.places();
        int end = 0;
        while (end < places.size() && (end == 0 || isBeside(title, places.get(end - 1), places.get(end)))) {
            end++;
        }
        return places.subList(0, end);
    }

    private static boolean isBeside(Readings title, Mention<Territory> before, Mention<Territory> after) {
        String between = title.text().substring(before.end(), after.start());
        return SEPARATORS.matcher(between).matches();
    }

    private static Optional<PlaceChoice> ofPlaces(Readings title, List<Mention<Territory>> named) {
        return CommonRegion.of(named).map(region -> {
            Mention<Territory> witness = named.stream()
                    .filter(mention -> mention.value().regions().contains(region))
                    .findFirst()
                    .orElse(named.getFirst());
            String rule = witness.value() instanceof MacroRegion ? "region.title_macro" : "region.title";
            return new PlaceChoice(region.code(), rule, 0.85, title.quote(witness));
        });
    }

    private static Optional<PlaceChoice> ofAgency(DocumentText text) {
        Readings title = text.title();
        boolean local = LocalWords.inTitle(text);
        return title.agencies().stream()
                .filter(agency -> !(local && agency.value().region().equals(Region.NATIONAL)))
                .filter(agency -> !isPassedOn(title, agency))
                .findFirst()
                .map(agency ->
                        new PlaceChoice(agency.value().region(), "region.title_agency", 0.85, title.quote(agency)));
    }

    private static boolean isPassedOn(Readings title, Mention<Agency> agency) {
        return PASSES_ON.matcher(title.ruled().substring(0, agency.start())).find();
    }

    private static Optional<PlaceChoice> ofCountry(DocumentText text) {
        boolean country = !text.taiwanese()
                && !LocalWords.inTitle(text)
                && COUNTRY.matcher(text.title().ruled()).find();
        return country ? country() : Optional.empty();
    }

    private static Optional<PlaceChoice> country() {
        return Optional.of(new PlaceChoice(Region.NATIONAL, "region.title", 0.8, null));
    }
}
