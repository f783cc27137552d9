package org.tongwen.model.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.region.PlaceNames.Entry;
import org.tongwen.model.text.Mention;

/** One pass over a folded text that remembers the place named last. */
final class RegionScanner {

    /** What may not follow a suffix: 南京市场 is not 南京市, 新建区域 no district. */
    private static final Map<Character, String> NO_BOUNDARY =
            Map.of('市', "场民面值", '区', "域间块划位别", '县', "域级", '盟', "友", '旗', "帜舰下");

    private final Regions regions;
    private final Dictionary<Entry> names;
    private final Dictionary<Boolean> followers;
    private final Zones zones;
    private final Abbreviations abbreviations;
    private final String text;
    private final List<Mention<Territory>> found = new ArrayList<>();

    private @Nullable Region last;
    private int lastEnd = -1;

    RegionScanner(
            Regions regions,
            Dictionary<Entry> names,
            Dictionary<Boolean> followers,
            Zones zones,
            Abbreviations abbreviations,
            String text) {
        this.regions = regions;
        this.names = names;
        this.followers = followers;
        this.zones = zones;
        this.abbreviations = abbreviations;
        this.text = text;
    }

    /** Returns the places with the indices of the folded text. */
    List<Mention<Territory>> scan() {
        int i = 0;
        while (i < text.length()) {
            Match<Entry> match = names.longestAt(text, i);
            while (match != null && cutsWord(match)) {
                match = names.longestAt(text, i, match.end() - 1);
            }
            if (match == null) {
                i = readWithoutName(i);
            } else {
                read(match);
                i = Math.max(match.end(), lastEnd);
            }
        }
        return found;
    }

    /** Reads what is a place only by what follows, and returns where to go on. */
    private int readWithoutName(int start) {
        Match<Locality> zone = zones.ofCountyAt(text, start);
        if (zone != null) {
            add(zone.start(), zone.end(), zone.value(), "region.zone");
            return zone.end();
        }
        List<Match<Region>> run = abbreviations.runAt(text, start);
        run.forEach(match -> add(match.start(), match.end(), match.value(), "region.abbreviation"));
        return run.isEmpty() ? start + 1 : run.getLast().end();
    }

    private void read(Match<Entry> match) {
        List<Territory> places = match.value().places();
        switch (match.value().kind()) {
            case WORD -> {}
            case NAME -> add(match, places.getFirst(), "region.name");
            case LOCALITY -> add(match, places.getFirst(), "region.locality");
            case MACRO -> add(match, places.getFirst(), "region.macro");
            case SHORT -> readShort(match, places.getFirst());
            case COUNTY -> readCounty(match, places);
            case ADJACENT_COUNTY -> {
                if (match.start() == lastEnd) {
                    readCounty(match, places);
                }
            }
        }
    }

    private void readShort(Match<Entry> match, Territory place) {
        Match<Boolean> follower = followers.longestAt(text, match.end());
        if (follower == null || !follower.value()) {
            add(match, place, place instanceof Locality ? "region.locality" : "region.short");
        }
    }

    private void readCounty(Match<Entry> match, List<Territory> places) {
        List<Territory> inContext = places.stream()
                .filter(place -> place instanceof Region county && isNear(county))
                .toList();
        if (inContext.size() == 1) {
            add(match, inContext.getFirst(), "region.county_in_context");
        } else if (places.size() == 1 && match.start() != lastEnd) {
            // Right after another place, as in 臺北市中山區, a name belongs to that place.
            add(match, places.getFirst(), "region.county");
        }
    }

    /** Whether the county lies in the region named last, or beside it in the same city. */
    private boolean isNear(Region county) {
        Region near = last;
        if (near != null && near.level() == Level.COUNTY) {
            near = regions.parent(near).orElse(near);
        }
        return near != null && regions.contains(near, county);
    }

    private void add(Match<Entry> match, Territory place, String rule) {
        Match<Locality> zone = place instanceof Region region
                ? zones.find(text, new Match<>(match.start(), match.end(), region))
                : null;
        if (zone == null) {
            add(match.start(), match.end(), place, rule);
        } else {
            add(zone.start(), zone.end(), zone.value(), "region.zone");
        }
    }

    private void add(int start, int end, Territory place, String rule) {
        found.add(new Mention<>(start, end, place, rule));
        if (!(place instanceof MacroRegion)) {
            last = place.regions().getFirst();
            lastEnd = end;
        }
    }

    private boolean cutsWord(Match<Entry> match) {
        if (match.value().kind() == PlaceNames.Kind.WORD || match.end() == text.length()) {
            return false;
        }
        String words = NO_BOUNDARY.get(text.charAt(match.end() - 1));
        return words != null && words.indexOf(text.charAt(match.end())) >= 0;
    }
}
