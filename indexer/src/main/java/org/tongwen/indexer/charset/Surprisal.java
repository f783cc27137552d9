package org.tongwen.indexer.charset;

import java.lang.Character.UnicodeBlock;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/**
 * How surprising a character is in an official Chinese text of either script, in bits.
 *
 * <p>Of several readings of the same bytes, the one of the least sum is the likeliest.
 */
final class Surprisal {

    /** At least this surprising is what no text is meant to have: what could not be read, controls, what is no character. */
    static final int BROKEN = 24;

    static final int PRIVATE_USE = 23;

    private static final int ASCII = 6;
    private static final int PUNCTUATION = 11;
    private static final int LETTER_OR_SYMBOL = 13;
    private static final int KANA = 17;
    private static final int FOREIGN = 20;
    private static final int COMMON_HAN = 17;
    private static final int LISTED_HAN = 19;
    private static final int RARE_HAN = 21;

    private static final Set<UnicodeBlock> KANA_BLOCKS = Set.of(UnicodeBlock.HIRAGANA, UnicodeBlock.KATAKANA);
    private static final Set<UnicodeBlock> PUNCTUATION_BLOCKS = Set.of(
            UnicodeBlock.GENERAL_PUNCTUATION,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.SMALL_FORM_VARIANTS,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS);

    private static final byte[] BITS = table();

    private Surprisal() {}

    static int of(char character) {
        return BITS[character];
    }

    static long of(CharSequence text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += BITS[text.charAt(i)];
        }
        return sum;
    }

    private static byte[] table() {
        byte[] bits = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < bits.length; c++) {
            bits[c] = (byte) ofKind((char) c);
        }
        // The first levels of both standards are the characters in general use.
        zone(bits, "GB2312", 0xB0, 0xF7, LISTED_HAN);
        zone(bits, "Big5", 0xA4, 0xF9, LISTED_HAN);
        zone(bits, "GB2312", 0xB0, 0xD7, COMMON_HAN);
        zone(bits, "Big5", 0xA4, 0xC5, COMMON_HAN);
        for (Row row : Table.ofResource(Surprisal.class, "frequency.tsv").rows()) {
            byte counted = Byte.parseByte(row.require("bits"));
            row.require("characters").chars().forEach(character -> bits[character] = counted);
        }
        Arrays.fill(bits, ' ', 0x7F, (byte) ASCII);
        for (char white : new char[] {'\t', '\n', '\r', '\f', '\u3000'}) {
            bits[white] = ASCII;
        }
        return bits;
    }

    private static void zone(byte[] bits, String charset, int firstLead, int lastLead, int value) {
        Charset standard = Charset.forName(charset);
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String character = new String(new byte[] {(byte) lead, (byte) trail}, standard);
                if (character.length() == 1 && Character.isIdeographic(character.charAt(0))) {
                    bits[character.charAt(0)] = (byte) value;
                }
            }
        }
    }

    private static int ofKind(char character) {
        // Half of a supplementary character.
        if (Character.isSurrogate(character)) {
            return RARE_HAN / 2;
        }
        if (Character.isISOControl(character) || !Character.isDefined(character) || character == '\uFFFD') {
            return BROKEN;
        }
        if (PrivateUse.is(character)) {
            return PrivateUse.isKnown(character) ? LETTER_OR_SYMBOL : PRIVATE_USE;
        }
        UnicodeBlock block = UnicodeBlock.of(character);
        if (KANA_BLOCKS.contains(block)) {
            return KANA;
        }
        if (PUNCTUATION_BLOCKS.contains(block) || (character >= '\uFF01' && character <= '\uFF5E')) {
            return PUNCTUATION;
        }
        if (Character.isIdeographic(character)) {
            return RARE_HAN;
        }
        boolean european = character < '\u0500' || (character >= '\u2000' && character < '\u2800');
        return european ? LETTER_OR_SYMBOL : FOREIGN;
    }
}
