package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** Writes sketches as text and reads them back. */
final class SketchCodec {

    private static final byte VERSION = 1;
    private static final int MAX_BYTES = 1 + Identity.MAX_BYTES + TextSketch.MAX_BYTES + 1 + Integer.BYTES * Keys.MOST;

    private SketchCodec() {}

    static String encode(Sketch sketch) {
        ByteBuffer buffer = ByteBuffer.allocate(MAX_BYTES).put(VERSION);
        sketch.identity().write(buffer);
        sketch.text().write(buffer);
        buffer.put((byte) sketch.keyCount());
        for (int i = 0; i < sketch.keyCount(); i++) {
            buffer.putInt(sketch.key(i));
        }
        byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
        return Base64.getEncoder().encodeToString(bytes);
    }

    static Sketch decode(String encoded) {
        ByteBuffer buffer = ByteBuffer.wrap(Base64.getDecoder().decode(encoded));
        byte version = buffer.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("a sketch of version " + version + ", not " + VERSION);
        }
        Identity identity = Identity.read(buffer);
        TextSketch text = TextSketch.read(buffer);
        int[] keys = new int[buffer.get()];
        Arrays.setAll(keys, i -> buffer.getInt());
        return new Sketch(identity, text, keys);
    }
}
