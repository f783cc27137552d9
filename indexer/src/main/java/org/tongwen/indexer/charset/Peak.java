package org.tongwen.indexer.charset;

import java.util.function.IntPredicate;

/**
 * The most surprising stretch of a line.
 *
 * @param length how many characters make a stretch
 * @param least how many a line must have to tell anything; a stretch may be that short if the line is
 * @param counted which characters belong to it; the others are passed over
 */
record Peak(int length, int least, IntPredicate counted) {

    /** Returns the greatest mean surprisal of a stretch, 0 if the line is too short. */
    double of(CharSequence text, int start, int end) {
        byte[] stretch = new byte[length];
        int slot = 0;
        int count = 0;
        int sum = 0;
        int greatest = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!counted.test(c)) {
                continue;
            }
            byte bits = (byte) Surprisal.of(c);
            sum += bits - stretch[slot];
            stretch[slot] = bits;
            slot = slot + 1 == length ? 0 : slot + 1;
            count++;
            greatest = count >= length ? Math.max(greatest, sum) : greatest;
        }
        if (count < least) {
            return 0;
        }
        return count < length ? (double) sum / count : (double) greatest / length;
    }
}
