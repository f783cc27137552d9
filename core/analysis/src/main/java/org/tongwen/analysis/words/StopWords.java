package org.tongwen.analysis.words;

import java.util.Set;
import java.util.stream.Collectors;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.term.WordLists;

/** The words of a query that say how it is asked and not what is looked for: 的, 如何, 哪些. */
public final class StopWords {

    private static final Set<String> FOLDED =
            WordLists.read(StopWords.class.getClassLoader(), "org/tongwen/analysis/words/stop-words.txt").stream()
                    .map(ScriptFolding.standard()::fold)
                    .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    /** Returns the words, folded. */
    public static Set<String> folded() {
        return FOLDED;
    }
}
