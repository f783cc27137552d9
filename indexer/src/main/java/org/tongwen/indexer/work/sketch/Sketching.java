package org.tongwen.indexer.work.sketch;

import org.tongwen.model.document.Content;
import org.tongwen.model.document.PolicyDocument;

/** Makes the sketch of one document, in one pass over its plain text. */
final class Sketching {

    /** Short shingles survive where words are exchanged; long ones hardly occur in two texts by chance. */
    private static final int LONG = 5;

    private static final long SHORT_MASK = 0xFFFF_FFFF_FFFFL;

    private final MinHash.Builder minHash = new MinHash.Builder();
    private final Keys keys = new Keys();
    private final DistinctCount shingles;

    private Sketching(int length) {
        shingles = new DistinctCount(length);
    }

    static Sketch sketch(PolicyDocument document) {
        Content content = document.content();
        boolean titleOnly = content.body().isBlank();
        PlainText body = PlainText.of(titleOnly ? content.title() : content.body());
        Identity identity = Identity.of(document, body);
        Sketching sketching = new Sketching(body.length());
        sketching.add(body);
        TextSketch text = new TextSketch(
                Hashing.of(body.units(), body.length()),
                body.length(),
                sketching.shingles.count(),
                titleOnly,
                sketching.minHash.build());
        return new Sketch(identity, text, sketching.keys.list(identity, text));
    }

    private void add(PlainText plain) {
        char[] units = plain.units();
        long window = 0;
        long before = 0;
        int sinceNumber = LONG;
        for (int i = 0; i < plain.length(); i++) {
            before = before << Character.SIZE | window >>> (3 * Character.SIZE);
            window = window << Character.SIZE | units[i];
            sinceNumber = PlainText.isLongNumber(units[i]) ? 0 : sinceNumber + 1;
            if (i >= 2) {
                long hash = Hashing.mix(window & SHORT_MASK);
                minHash.add(hash);
                shingles.add(hash);
            }
            if (i >= LONG - 1) {
                keys.add(Hashing.mix(window ^ (before & 0xFFFF) * 0xD6E8FEB86659FD93L), sinceNumber < LONG);
            }
        }
    }
}
