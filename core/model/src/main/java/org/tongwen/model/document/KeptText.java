package org.tongwen.model.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that is kept rather than read: as the bytes of its UTF-8, which are often there anyway, or smaller than the text itself. */
public final class KeptText {

    private final byte[] utf8;

    private KeptText(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** Keeps a text. */
    public static KeptText of(String text) {
        return new KeptText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a text that was read of these bytes: the bytes themselves, which nobody changes, if they are its UTF-8. */
    public static KeptText of(String text, byte[] source) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new KeptText(Arrays.equals(utf8, source) ? source : utf8);
    }

    /** Keeps the text of these bytes of UTF-8, which nobody changes. */
    public static KeptText ofUtf8(byte[] utf8) {
        return new KeptText(utf8);
    }

    /** Returns the text; made anew each time. */
    public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Returns its UTF-8, not to be changed. */
    public byte[] utf8() {
        return utf8;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptText text && Arrays.equals(utf8, text.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return text();
    }
}
