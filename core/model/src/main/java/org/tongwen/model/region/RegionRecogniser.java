package org.tongwen.model.region;

import java.util.List;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the places that a text names.
 *
 * <p>The rules: {@code region.name} (江苏省, 苏州市), {@code region.short} (江苏, 苏州), {@code region.county} (昆山市: a name that no
 * other county bears), {@code region.county_in_context} (鼓楼区 after a mention of its city), {@code region.macro} (长三角) and
 * {@code region.locality} (臺北市: known, but without a code of its own), {@code region.zone} (合肥高新区: a zone of a known place)
 * and {@code region.abbreviation} (苏浙沪: several of one character together). Left out are names that no mention before tells
 * apart, short names inside names of streets and institutions (南京路, 江苏银行), single abbreviations of one character, and 全国.
 * In Taiwanese texts, mainland cities need their suffix: there, 泰安 and 金華 are mostly companies and persons.
 */
public final class RegionRecogniser implements Recogniser<Territory> {

    private static final RegionRecogniser STANDARD = new RegionRecogniser(Regions.standard(), false);
    private static final RegionRecogniser TAIWANESE = new RegionRecogniser(Regions.standard(), true);

    private final Regions regions;
    private final Dictionary<PlaceNames.Entry> names;
    private final Dictionary<Boolean> followers = PlaceNames.followers();
    private final Zones zones;
    private final Abbreviations abbreviations;

    private RegionRecogniser(Regions regions, boolean taiwanese) {
        this.regions = regions;
        zones = new Zones(regions);
        abbreviations = new Abbreviations(regions);
        names = PlaceNames.dictionary(regions, taiwanese);
    }

    /** Returns the recogniser of the places in {@link Regions#standard()}, for a text of any origin. */
    public static RegionRecogniser standard() {
        return STANDARD;
    }

    /** Returns the recogniser for a Taiwanese text. */
    public static RegionRecogniser taiwanese() {
        return TAIWANESE;
    }

    @Override
    public List<Mention<Territory>> recognise(FoldedText text) {
        return new RegionScanner(regions, names, followers, zones, abbreviations, text.text())
                .scan().stream()
                        .map(place -> Mention.of(text, place.start(), place.end(), place.value(), place.rule()))
                        .toList();
    }
}
