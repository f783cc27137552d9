package org.tongwen.api.command;

import java.util.Locale;

/** Writes sizes for a person. */
public final class Bytes {

    private static final int STEP = 1024;
    private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB"};

    private Bytes() {}

    /** Returns a size like {@code 1.5 GB}; as the program's other sizes, a KB has 1024 bytes. */
    public static String text(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.length - 1) {
            size /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 || size >= 100 ? "%.0f %s" : "%.1f %s", size, UNITS[unit]);
    }
}
