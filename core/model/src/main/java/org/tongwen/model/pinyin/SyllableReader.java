package org.tongwen.model.pinyin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Cuts letters into syllables: xian is 先 or 西安, so there may be several ways. */
final class SyllableReader {

    private static final int WAYS = 4;
    private static final int LONGEST = 6;

    private final NavigableSet<String> syllables;

    SyllableReader(Set<String> syllables) {
        this.syllables = new TreeSet<>(syllables);
    }

    List<List<String>> cut(String letters, boolean open) {
        Cutting cutting = new Cutting(letters, open);
        cutting.from(0);
        cutting.ways.sort(Comparator.comparingInt(List::size));
        return cutting.ways;
    }

    private boolean begins(String letters) {
        String next = syllables.ceiling(letters);
        return next != null && next.startsWith(letters);
    }

    /** A walk through the ways, longest syllable first, that enters no dead end twice. */
    private final class Cutting {

        private final String letters;
        private final boolean open;
        private final BitSet dead = new BitSet();
        private final List<String> path = new ArrayList<>();
        private final List<List<String>> ways = new ArrayList<>();

        Cutting(String letters, boolean open) {
            this.letters = letters;
            this.open = open;
        }

        void from(int start) {
            if (start == letters.length()) {
                ways.add(List.copyOf(path));
                return;
            }
            int before = ways.size();
            for (int end = Math.min(start + LONGEST, letters.length()); end > start; end--) {
                if (ways.size() < WAYS && !dead.get(end) && isSyllable(start, end)) {
                    path.add(letters.substring(start, end));
                    from(end);
                    path.removeLast();
                }
            }
            if (ways.size() == before && before < WAYS) {
                dead.set(start);
            }
        }

        private boolean isSyllable(int start, int end) {
            String part = letters.substring(start, end);
            return syllables.contains(part) || (open && end == letters.length() && begins(part));
        }
    }
}
