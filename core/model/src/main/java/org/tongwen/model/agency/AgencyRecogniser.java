package org.tongwen.model.agency;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.region.RegionRecogniser;
import org.tongwen.model.region.Territory;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;
import org.tongwen.model.text.Recogniser;

/**
 * Reads the agencies that a text names.
 *
 * <p>The rules: {@code agency.name} for agencies that are known by name or alias (工信部, 行政院), and {@code agency.authority} for a
 * place with one of its authorities (江苏省工信厅, 臺中市政府經濟發展局).
 */
public final class AgencyRecogniser implements Recogniser<Agency> {

    private static final AgencyRecogniser STANDARD = new AgencyRecogniser(RegionRecogniser.standard(), false);
    private static final AgencyRecogniser TAIWANESE = new AgencyRecogniser(RegionRecogniser.taiwanese(), true);

    private static final String TAIWAN = "710000";
    /** 财政部门 is not 财政部, 公安部队 not 公安部. */
    private static final String NO_BOUNDARY = "门分队位件署属";
    /** 省发改委 is a local body, though which one is not said. */
    private static final String LOCAL = "省市县区州盟旗级各";

    /** 美国商务部 is none of ours. */
    private static final List<String> FOREIGN = List.of(
            "美国", "英国", "法国", "德国", "韩国", "泰国", "日本", "印度", "越南", "蒙古国", "俄罗斯", "加拿大", "新加坡", "马来西亚", "澳大利亚", "乌克兰");

    private final RegionRecogniser places;
    private final boolean taiwanese;
    private final Dictionary<List<Agency>> names;
    private final Authorities authorities = new Authorities();

    private AgencyRecogniser(RegionRecogniser places, boolean taiwanese) {
        this.places = places;
        this.taiwanese = taiwanese;
        this.names = Agencies.standard().dictionary(taiwanese);
    }

    /** Returns the recogniser for a text of any origin: names that both sides of the strait use mean the mainland's bodies. */
    public static AgencyRecogniser standard() {
        return STANDARD;
    }

    /** Returns the recogniser for a Taiwanese text, where 教育部 is Taiwan's. */
    public static AgencyRecogniser taiwanese() {
        return TAIWANESE;
    }

    @Override
    public List<Mention<Agency>> recognise(FoldedText text) {
        return recognise(text, places.recognise(text));
    }

    /** Returns the same as {@link #recognise(FoldedText)}, for who has read the places in the text already. */
    public List<Mention<Agency>> recognise(FoldedText text, List<Mention<Territory>> placesInText) {
        String plain = text.text();
        List<Mention<Agency>> mentions = new ArrayList<>();
        Iterator<Mention<Territory>> following = placesInText.iterator();
        Match<Territory> place = next(text, following);
        int i = 0;
        while (i < plain.length()) {
            while (place != null && place.start() < i) {
                place = next(text, following);
            }
            Match<List<Agency>> name = names.longestAt(plain, i);
            Authorities.Found authority = place == null ? null : authorityAt(plain, i, name, place);
            if (authority != null) {
                mentions.add(
                        Mention.of(text, authority.start(), authority.end(), authority.agency(), "agency.authority"));
                i = authority.end();
            } else if (name != null && isNational(plain, name)) {
                mentions.add(Mention.of(text, i, name.end(), bearer(name.value()), "agency.name"));
                i = name.end();
            } else {
                i++;
            }
        }
        return mentions;
    }

    /** Returns the authority of this place that begins here: with the place, or as in 国家税务总局江苏省税务局 with another name. */
    private Authorities.@Nullable Found authorityAt(
            String text, int start, @Nullable Match<List<Agency>> name, Match<Territory> place) {
        if (place.start() == start) {
            return authorities.find(text, place);
        }
        boolean afterName = name != null && name.end() == place.start();
        Authorities.Found found = afterName ? authorities.find(text, place) : null;
        return found != null && found.start() == start ? found : null;
    }

    /** Returns the next place with the indices of the folded text. */
    private static @Nullable Match<Territory> next(FoldedText text, Iterator<Mention<Territory>> places) {
        if (!places.hasNext()) {
            return null;
        }
        Mention<Territory> place = places.next();
        return new Match<>(text.foldedOffset(place.start()), text.foldedOffset(place.end()), place.value());
    }

    private static boolean isNational(String text, Match<List<Agency>> name) {
        boolean cut = text.charAt(name.end() - 1) == '部'
                && name.end() < text.length()
                && NO_BOUNDARY.indexOf(text.charAt(name.end())) >= 0;
        boolean local = name.start() > 0 && LOCAL.indexOf(text.charAt(name.start() - 1)) >= 0;
        boolean foreign =
                FOREIGN.stream().anyMatch(country -> text.startsWith(country, name.start() - country.length()));
        return !cut && !foreign && (!local || text.startsWith("国", name.start()));
    }

    /** Of the agencies with one name, the one on the side of the strait that the text comes from. */
    private Agency bearer(List<Agency> agencies) {
        return agencies.stream()
                .filter(agency -> taiwanese == agency.region().equals(TAIWAN))
                .findFirst()
                .orElse(agencies.getFirst());
    }
}
