package org.tongwen.api.search.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a text that may be wrong: those that are no known term, nor within one. */
final class Stretches {

    private static final int SHORTEST = 2;
    /** A shorter term within a longer text is near to too many stretches that are right. */
    private static final int SHORTEST_WITHIN = 4;
    /** Likewise where a character is missing or too many. */
    private static final int SHORTEST_WITHIN_SHIFTED = 5;

    private final String text;
    private final NearTerms terms;
    private final List<String> sounds;
    /** Of the longest known term that covers each character: its start and its end. */
    private final int[] starts;

    private final int[] ends;

    Stretches(String text, NearTerms terms) {
        this.text = text;
        this.terms = terms;
        this.sounds = NearTerms.sounds(text);
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + SHORTEST; end <= Math.min(text.length(), start + terms.reach()); end++) {
                if (terms.isKnown(text.substring(start, end))) {
                    cover(start, end);
                }
            }
        }
    }

    /** Returns all corrections of one stretch. */
    List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + SHORTEST; end <= Math.min(text.length(), start + terms.reach()); end++) {
                if (!isWithinKnown(start, end)) {
                    correct(start, end, corrections);
                }
            }
        }
        return corrections;
    }

    private void correct(int start, int end, List<Correction> corrections) {
        String stretch = text.substring(start, end);
        for (String term : terms.withPinyin(String.join("", sounds.subList(start, end)))) {
            if (term.length() == stretch.length() && !term.equals(stretch)) {
                corrections.add(correction(start, end, term, Slip.HOMOPHONE));
            }
        }
        boolean whole = start == 0 && end == text.length();
        terms.edited(stretch).forEach((term, slip) -> {
            if (whole || term.length() >= shortest(slip)) {
                corrections.add(correction(start, end, term, slip));
            }
        });
    }

    private static int shortest(Slip slip) {
        return slip == Slip.MISSING || slip == Slip.EXTRA ? SHORTEST_WITHIN_SHIFTED : SHORTEST_WITHIN;
    }

    private Correction correction(int start, int end, String term, Slip slip) {
        String corrected = text.substring(0, start) + term + text.substring(end);
        boolean cuts = (ends[start] > 0 && starts[start] < start) || (ends[end - 1] > end);
        return new Correction(corrected, cuts, unknown(start, end), slip, term.length(), start);
    }

    /** How many characters outside of the stretch belong to no known term. */
    private int unknown(int start, int end) {
        int unknown = 0;
        for (int i = 0; i < text.length(); i++) {
            if ((i < start || i >= end) && ends[i] == 0) {
                unknown++;
            }
        }
        return unknown;
    }

    private boolean isWithinKnown(int start, int end) {
        return ends[start] >= end && starts[start] <= start;
    }

    private void cover(int start, int end) {
        for (int i = start; i < end; i++) {
            if (end - start > ends[i] - starts[i]) {
                starts[i] = start;
                ends[i] = end;
            }
        }
    }
}
