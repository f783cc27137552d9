package org.tongwen.model.script;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** Folds single characters, by table: one {@code char} for the basic plane, a sorted array for the others. */
final class CharacterFolding {

    /** Nothing beyond the ideographic planes is folded. */
    private static final int END = 0x40000;

    private final char[] basicPlane = new char[1 << Character.SIZE];
    private final int[] supplementary;
    private final int[] supplementaryFolded;

    CharacterFolding(VariantClasses classes) {
        Map<Integer, Integer> representatives = classes.representatives();
        for (int c = 0; c < basicPlane.length; c++) {
            basicPlane[c] = basicPlaneChar(folded(c, representatives));
        }
        supplementary = IntStream.range(Character.MIN_SUPPLEMENTARY_CODE_POINT, END)
                .filter(c -> folded(c, representatives) != c)
                .toArray();
        supplementaryFolded =
                IntStream.of(supplementary).map(c -> folded(c, representatives)).toArray();
    }

    /** Returns the folded code point, which takes at most as many {@code char}s as the given one. */
    int fold(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) {
            return basicPlane[codePoint];
        }
        int at = Arrays.binarySearch(supplementary, codePoint);
        return at < 0 ? codePoint : supplementaryFolded[at];
    }

    String fold(String text) {
        return text.codePoints()
                .map(this::fold)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int folded(int codePoint, Map<Integer, Integer> representatives) {
        int plain = CharacterForms.plain(codePoint);
        return representatives.getOrDefault(plain, plain);
    }

    private static char basicPlaneChar(int folded) {
        if (!Character.isBmpCodePoint(folded)) {
            throw new IllegalStateException("A character of the basic plane folds to " + Character.toString(folded));
        }
        return (char) folded;
    }
}
