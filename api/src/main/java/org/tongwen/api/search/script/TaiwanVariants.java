package org.tongwen.api.search.script;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which of the variants of a Traditional character is written in Taiwan (Ministry of Education, standard forms of common characters). */
final class TaiwanVariants {

    /** Pairs: the variant that conversions have, and the one that people write. */
    private static final String PAIRS = "僞偽啓啟喫吃峯峰擡抬爲為牀床癡痴祕秘竈灶羣群脣唇衆眾裏裡鍼針麪麵";

    private static final Map<Integer, Integer> WRITTEN = written();

    private TaiwanVariants() {}

    static String written(String text) {
        return text.codePoints()
                .map(character -> WRITTEN.getOrDefault(character, character))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Map<Integer, Integer> written() {
        int[] characters = PAIRS.codePoints().toArray();
        Map<Integer, Integer> written = new HashMap<>();
        for (int i = 0; i < characters.length; i += 2) {
            written.put(characters[i], characters[i + 1]);
        }
        return written;
    }
}
