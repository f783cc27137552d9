package org.tongwen.analysis.words;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;

/**
 * Cuts runs of folded Han characters into words without overlap, by IK in its coarse mode and the folded dictionary.
 *
 * <p>IK alone loses characters: it goes wrong where a reader returns less than it was asked for, and silently drops
 * what it does not know, such as everything beyond the basic plane. So it is given no more than fits its buffer, and
 * every character that no word covers is a word here. Several runs at a time, because IK makes new buffers for each
 * text, which took three quarters of the time when each run was one.
 *
 * <p>Not thread-safe; the dictionary is shared.
 */
public final class WordSegmenter {

    /** How many {@code char}s {@link #reset} takes, the runs' separators included: IK's buffer less its margin. */
    public static final int CAPACITY = 4096 - 100;

    /** Stands between runs; no word has it. */
    private static final char SEPARATOR = '\n';

    private final IKSegmenter ik = IkDictionary.newSegmenter();
    private String text = "";
    private int runStart;
    private int runEnd = -1;
    private int start;
    private int end;
    private @Nullable Lexeme word;

    /** Starts anew, before the first of these runs. */
    public void reset(List<String> runs) throws IOException {
        text = String.join(String.valueOf(SEPARATOR), runs);
        if (text.length() > CAPACITY) {
            throw new IllegalArgumentException(
                    "Runs of " + text.length() + " chars together: give at most " + CAPACITY + " at a time");
        }
        runEnd = -1;
        ik.reset(new StringReader(text));
        word = text.isEmpty() ? null : ik.next();
    }

    /** Moves before the first word of the next run; returns whether there is such a run. */
    public boolean nextRun() throws IOException {
        while (nextWord()) {
            // What is left of the run before.
        }
        runStart = runEnd + 1;
        int separator = text.indexOf(SEPARATOR, runStart);
        runEnd = separator < 0 ? text.length() : separator;
        start = runStart;
        end = runStart;
        return runStart < runEnd;
    }

    /** Moves to the next word of the run; returns whether there is one. */
    public boolean nextWord() throws IOException {
        if (end >= runEnd) {
            return false;
        }
        start = end;
        if (word != null && word.getBeginPosition() == start) {
            end = word.getEndPosition();
            word = ik.next();
        } else {
            end = text.offsetByCodePoints(start, 1);
        }
        return true;
    }

    /** Returns the index of the word's first {@code char} in the run. */
    public int start() {
        return start - runStart;
    }

    /** Returns the index after the word's last {@code char} in the run. */
    public int end() {
        return end - runStart;
    }
}
