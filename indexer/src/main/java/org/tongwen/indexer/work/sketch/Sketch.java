package org.tongwen.indexer.work.sketch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.document.PolicyDocument;

/**
 * What of a document is needed to tell whether another is a copy of it, in less than a thousand characters.
 *
 * <p>Sketches are made alike in every run and on every machine, so those that are stored can be compared with new ones.
 */
public final class Sketch {

    /** The earliest first, by the date of signature, else of publication; without any date last. */
    public static final Comparator<Sketch> EARLIEST_FIRST =
            Comparator.comparing(sketch -> sketch.identity.dating(), Dating.EARLIEST_FIRST);

    private final Identity identity;
    private final TextSketch text;
    private final int[] keys;

    Sketch(Identity identity, TextSketch text, int[] keys) {
        this.identity = identity;
        this.text = text;
        this.keys = keys;
    }

    /** Sketches a document in a time proportional to its length. */
    public static Sketch of(PolicyDocument document) {
        return Sketching.sketch(document);
    }

    /** Returns what {@link #encode} wrote. */
    public static Sketch decode(String encoded) {
        return SketchCodec.decode(encoded);
    }

    /** Returns the sketch as a line of letters, digits, {@code -} and {@code _}. */
    public String encode() {
        return SketchCodec.encode(this);
    }

    /**
     * Returns the keys under which copies are found, at most 32: near-copies have some in common, other documents hardly
     * any, and the more are common, the likelier it is a copy.
     */
    public List<String> keys() {
        return Arrays.stream(keys)
                .mapToObj(key -> Integer.toUnsignedString(key, Character.MAX_RADIX))
                .toList();
    }

    /** Returns how alike two documents are if they are copies of one text; the order of the two does not matter. */
    public Optional<Likeness> compare(Sketch other) {
        return Copies.compare(this, other);
    }

    /** Whether the documents cannot be one by what is known of them: their dates, numbers, regions, titles. */
    public boolean contradicts(Sketch other) {
        return identity.contradicts(other.identity);
    }

    Identity identity() {
        return identity;
    }

    TextSketch text() {
        return text;
    }

    /** Returns how many keys there are, none of them twice. */
    public int keyCount() {
        return keys.length;
    }

    /** Returns one of the keys, as a number. */
    public int key(int index) {
        return keys[index];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sketch sketch && encode().equals(sketch.encode());
    }

    @Override
    public int hashCode() {
        return encode().hashCode();
    }
}
