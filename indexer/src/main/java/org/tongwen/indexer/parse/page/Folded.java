package org.tongwen.indexer.parse.page;

import java.util.regex.Matcher;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.ScriptFolding;

/** A line in the form that rules are written in: one script, half width, lower case; it knows the way back. */
final class Folded {

    private final String original;
    private final FoldedText folded;
    private final String text;

    private Folded(String original) {
        this.original = original;
        this.folded = ScriptFolding.standard().foldWithOffsets(original);
        this.text = halfWidth(folded.text());
    }

    static Folded of(String original) {
        return new Folded(original);
    }

    String text() {
        return text;
    }

    /** Returns the original characters of a part of the folded text. */
    String original(int start, int end) {
        return original.substring(folded.originalOffset(start), folded.originalOffset(end));
    }

    String original(Matcher matcher, int group) {
        return original(matcher.start(group), matcher.end(group));
    }

    private static String halfWidth(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c >= '\uff01' && c <= '\uff5e') {
                characters[i] = Character.toLowerCase((char) (c - 0xfee0));
            } else if (c == '\u3000') {
                characters[i] = ' ';
            }
        }
        String narrow = new String(characters);
        return narrow.equals(text) ? text : narrow;
    }
}
