package org.tongwen.indexer.charset;

/** Whether bytes are well-formed UTF-8, told in one pass without decoding them. */
final class Utf8 {

    private Utf8() {}

    /** A sequence cut by the end is well-formed if the bytes are not complete. */
    static boolean isWellFormed(byte[] bytes, int offset, boolean complete) {
        int at = offset;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = length(bytes[at] & 0xFF);
            int end = Math.min(at + length, bytes.length);
            if (length == 0 || !continues(bytes, at, end) || (at + length > bytes.length && complete)) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean continues(byte[] bytes, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return start + 1 >= end || secondIsInRange(bytes[start] & 0xFF, bytes[start + 1] & 0xFF);
    }

    /** Refuses what is written longer than it needs to be, surrogates, and what is above U+10FFFF. */
    private static boolean secondIsInRange(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second <= 0x9F;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second <= 0x8F;
            default -> true;
        };
    }
}
