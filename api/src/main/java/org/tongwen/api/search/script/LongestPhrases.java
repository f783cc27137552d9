package org.tongwen.api.search.script;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into the longest phrases of the conversion, from left to right, and single characters between them. It looks them up in
 * the tables that the conversion has anyway: the library's own way to the same words is a tree of maps beside them, 14 MB.
 */
final class LongestPhrases implements Segment {

    private final Map<String, ?> ofSimplified;
    private final Map<String, ?> ofTraditional;
    /** How long the longest phrase is that begins with two characters, or with two that share their place, which costs time alone. */
    private final byte[] longest = new byte[1 << 17];

    LongestPhrases(IDataMap tables) {
        ofSimplified = tables.stPhrase();
        ofTraditional = tables.tsPhrase();
        ofSimplified.keySet().forEach(this::add);
        ofTraditional.keySet().forEach(this::add);
    }

    private void add(String phrase) {
        int place = place(phrase, 0);
        longest[place] = (byte) Math.max(longest[place], phrase.length());
    }

    private int place(String text, int start) {
        return (text.charAt(start) * 31 + text.charAt(start + 1)) & (longest.length - 1);
    }

    @Override
    public List<String> seg(String text) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            String part = longestAt(text, start);
            parts.add(part);
            start += part.length();
        }
        return parts;
    }

    private String longestAt(String text, int start) {
        if (start + 1 < text.length()) {
            for (int end = Math.min(start + longest[place(text, start)], text.length()); end > start + 1; end--) {
                String part = text.substring(start, end);
                if (ofSimplified.containsKey(part) || ofTraditional.containsKey(part)) {
                    return part;
                }
            }
        }
        return text.substring(start, start + 1);
    }
}
