package org.tongwen.model.script;

import java.text.Normalizer;

/** Takes away what is form and not writing: width, compatibility code points, case, the kind of space. */
final class CharacterForms {

    private CharacterForms() {}

    /** Returns the plain form of one code point, itself one that takes no more {@code char}s; idempotent. */
    static int plain(int codePoint) {
        if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        int wide = isCompatibilityForm(codePoint) ? normalized(codePoint) : codePoint;
        // By way of upper case, so that forms of one letter meet: s and long s, the three sigmas.
        return Character.toLowerCase(Character.toUpperCase(wide));
    }

    /** Blocks that hold other forms of characters at home elsewhere; PDF files write radicals for characters. */
    private static boolean isCompatibilityForm(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0x2FDF) // radicals
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF) // compatibility ideographs
                || (codePoint >= 0xFE10 && codePoint <= 0xFE6F) // vertical and small forms
                || (codePoint >= 0xFF00 && codePoint <= 0xFFEF) // half and full width
                || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F); // compatibility ideographs, supplement
    }

    private static int normalized(int codePoint) {
        String form = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        int first = form.codePointAt(0);
        boolean fits = form.length() == Character.charCount(first) && form.length() <= Character.charCount(codePoint);
        return fits ? first : codePoint;
    }
}
