package org.tongwen.model.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;
import org.tongwen.model.script.ScriptFolding;

/**
 * Reads the places before the theme of a cluster, backwards: 广州、深圳, 广州市和深圳市, 广深. Simpler than reading all places of a
 * text, since what a theme follows cannot be much else.
 */
final class ClusterPlaces {

    private static final int MOST_PLACES = 8;
    private static final int LEAST_SHORT = 2;
    private static final int LEAST_COUNTY = 3;
    private static final String CONNECTORS = "、和与及·-—–";
    private static final String PROVINCE = "0000";
    private static final int PROVINCE_DIGITS = 2;

    private final Endings<Set<String>> words;

    ClusterPlaces(List<ClusterForms> clusters) {
        Map<String, Set<String>> places = new HashMap<>();
        Regions regions = Regions.standard();
        regions.list().stream().filter(region -> region.level() == Level.COUNTY).forEach(county -> {
            if (county.name().length() >= LEAST_COUNTY) {
                places.put(fold(county.name()), Set.of(county.code()));
            }
        });
        regions.localities().forEach(locality -> {
            Set<String> code = Set.of(locality.region().code());
            places.put(fold(locality.name()), code);
            locality.aliases().forEach(alias -> places.put(fold(alias), code));
        });
        regions.macroRegions().forEach(macro -> {
            Set<String> codes = macro.regions().stream().map(Region::code).collect(Collectors.toUnmodifiableSet());
            places.put(fold(macro.name()), codes);
            macro.aliases().forEach(alias -> places.put(fold(alias), codes));
        });
        regions.list().stream()
                .filter(region -> region.level() == Level.PROVINCE || region.level() == Level.CITY)
                .forEach(region -> addNames(places, region));
        clusters.forEach(forms -> forms.runs().forEach(run -> places.put(fold(run), forms.places())));
        words = Endings.of(places);
    }

    private static void addNames(Map<String, Set<String>> places, Region region) {
        Set<String> code = Set.of(region.code());
        places.put(fold(region.name()), code);
        int length = region.shortLength().orElse(region.name().length() - 1);
        if (length >= LEAST_SHORT) {
            places.put(fold(region.name().substring(0, length)), code);
        }
    }

    /** Places from {@code start} on, by their codes; without the province that others of them lie in. */
    record Group(int start, Set<String> codes) {}

    /** Returns the last place before this index, that with the one before it, and so on; none if no place ends here. */
    List<Group> groupsEndingAt(String text, int end) {
        @Nullable Match<Set<String>> place = words.longestAt(text, end);
        if (place == null) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        while (place != null && groups.size() < MOST_PLACES) {
            codes.addAll(place.value());
            groups.add(new Group(place.start(), withoutContaining(codes)));
            int i = place.start();
            boolean connected = i > 0 && CONNECTORS.indexOf(text.charAt(i - 1)) >= 0;
            place = words.longestAt(text, connected ? i - 1 : i);
        }
        return groups;
    }

    private static Set<String> withoutContaining(Set<String> codes) {
        return codes.stream()
                .filter(code -> !code.endsWith(PROVINCE) || !hasPart(codes, code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasPart(Set<String> codes, String province) {
        String prefix = province.substring(0, PROVINCE_DIGITS);
        return codes.stream().anyMatch(code -> !code.equals(province) && code.startsWith(prefix));
    }

    private static String fold(String name) {
        return ScriptFolding.standard().fold(name);
    }
}
