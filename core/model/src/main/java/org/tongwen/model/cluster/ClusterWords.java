package org.tongwen.model.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** The words around the names of clusters, by what they are good for, from {@code words.tsv}. */
final class ClusterWords {

    private static final Table TABLE = Table.ofResource(ClusterWords.class, "words.tsv");
    private static final int MOST = 4;

    /** Words such as 先进制造业 and 世界级, which a name may have more or less of without being another. */
    private final Endings<Boolean> further = endings("further");

    /** Words such as 建成, after which a name may begin that has its place earlier in the sentence. */
    private final Endings<Boolean> before = endings("before");

    /** Words such as 服务器, of which 集群 is no industrial cluster. */
    private final Endings<Boolean> other = endings("other");

    /** Words such as 打造, which no theme contains. */
    private final String[] never = words("never").toArray(String[]::new);

    /** Returns where the words of a name end before this index, with at most this many further words after them. */
    int[] endsBefore(String text, int end) {
        int[] ends = new int[MOST + 1];
        int found = 0;
        ends[found++] = end;
        @Nullable Match<Boolean> word = further.longestAt(text, end);
        while (word != null && found <= MOST) {
            ends[found++] = word.start();
            word = further.longestAt(text, word.start());
        }
        return Arrays.copyOf(ends, found);
    }

    /** Whether a name may begin at this index whose place is named earlier. */
    boolean mayBeginAt(String text, int index) {
        return index == 0
                || !Character.isLetterOrDigit(text.charAt(index - 1))
                || before.longestAt(text, index) != null;
    }

    /** Whether what ends here makes 集群 something else. */
    boolean isOther(String text, int end) {
        return other.longestAt(text, end) != null;
    }

    /** Whether these words are no theme. */
    boolean isNoTheme(String theme) {
        return Stream.of(never).anyMatch(theme::contains);
    }

    private static Endings<Boolean> endings(String kind) {
        Map<String, Boolean> words = new HashMap<>();
        words(kind).forEach(word -> words.put(word, true));
        return Endings.of(words);
    }

    private static Stream<String> words(String kind) {
        return TABLE.rows().stream()
                .filter(row -> row.require("kind").equals(kind))
                .flatMap((Row row) -> row.list("words").stream())
                .map(ScriptFolding.standard()::fold);
    }
}
