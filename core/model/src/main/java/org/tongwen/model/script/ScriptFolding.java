package org.tongwen.model.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Maps text of either script to one form, so that what means the same is written the same. */
public final class ScriptFolding {

    private static final ScriptFolding STANDARD = new ScriptFolding();

    private final Map<Integer, Integer> representatives = new HashMap<>();

    private ScriptFolding() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        ScriptFolding.class.getResourceAsStream("opencc/data/dictionary/TSCharacters.txt")),
                StandardCharsets.UTF_8))) {
            reader.lines().map(line -> line.split("[\t ]")).forEach(pair -> {
                int simplified = pair[1].codePointAt(0);
                if (Character.isBmpCodePoint(simplified)) {
                    representatives.put(pair[0].codePointAt(0), simplified);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folding that documents, queries and dictionaries share. */
    public static ScriptFolding standard() {
        return STANDARD;
    }

    /** Returns the folded text; idempotent. */
    public String fold(String text) {
        return foldWithOffsets(text).text();
    }

    /** Returns the folded text with the way back to the original. */
    public FoldedText foldWithOffsets(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] offsets = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int from = folded.length();
            int codePoint = text.codePointAt(i);
            folded.appendCodePoint(Character.toLowerCase(representatives.getOrDefault(codePoint, codePoint)));
            for (int k = from; k < folded.length(); k++) {
                offsets[k] = i + (k - from);
            }
        }
        offsets[folded.length()] = text.length();
        return new FoldedText(folded.toString(), offsets);
    }
}
