package org.tongwen.api.search.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Writes typed pinyin in characters, as one known term or several that follow each other. */
final class PinyinParts {

    private static final int MOST = 8;

    private final NearTerms terms;
    private final String letters;
    private final BitSet dead = new BitSet();
    private final List<String> written = new ArrayList<>();

    private PinyinParts(NearTerms terms, String letters) {
        this.terms = terms;
        this.letters = letters;
    }

    /** Returns the texts that the letters may spell, of few long terms first; empty if they spell none. */
    static List<String> of(String letters, NearTerms terms) {
        PinyinParts parts = new PinyinParts(terms, letters);
        parts.from(0, "");
        return parts.written;
    }

    private void from(int start, String before) {
        if (start == letters.length()) {
            written.add(before);
            return;
        }
        int count = written.size();
        for (int end = Math.min(letters.length(), start + terms.pinyinReach()); end > start; end--) {
            if (!dead.get(end)) {
                for (String term : terms.withPinyin(letters.substring(start, end))) {
                    if (written.size() < MOST) {
                        from(end, before + term);
                    }
                }
            }
        }
        if (written.size() == count && count < MOST) {
            dead.set(start);
        }
    }
}
