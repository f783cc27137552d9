package org.tongwen.indexer.work;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.script.ScriptFolding;

/**
 * What says which document this is: two that contradict each other in it are never one text, however alike they read.
 *
 * @param numbers stand for the document numbers, of which a joint act has several
 */
record Identity(Dating dating, List<Integer> numbers, Jurisdiction jurisdiction, Title title) {

    static final int MOST_NUMBERS = 6;
    static final int MAX_BYTES = Dating.BYTES + 1 + 4 * MOST_NUMBERS + Jurisdiction.MAX_BYTES + Title.MAX_BYTES;

    static Identity of(PolicyDocument document, PlainText body) {
        return new Identity(
                Dating.of(document.dates()),
                numbers(document.subject().documentNumber()),
                Jurisdiction.of(document.place()),
                Title.of(PlainText.of(document.content().title()), body));
    }

    boolean contradicts(Identity other) {
        return dating.contradicts(other.dating)
                || hasOtherNumbers(other)
                || jurisdiction.contradicts(other.jurisdiction)
                || title.contradicts(other.title);
    }

    /** Whether something that hardly two documents share is the same in both. */
    boolean agrees(Identity other) {
        return hasSameNumber(other) || title.agrees(other.title);
    }

    void write(ByteBuffer buffer) {
        dating.write(buffer);
        buffer.put((byte) numbers.size());
        numbers.forEach(buffer::putInt);
        jurisdiction.write(buffer);
        title.write(buffer);
    }

    static Identity read(ByteBuffer buffer) {
        Dating dating = Dating.read(buffer);
        int count = buffer.get();
        List<Integer> numbers =
                IntStream.range(0, count).mapToObj(i -> buffer.getInt()).toList();
        return new Identity(dating, numbers, Jurisdiction.read(buffer), Title.read(buffer));
    }

    private boolean hasOtherNumbers(Identity other) {
        return !numbers.isEmpty() && !other.numbers.isEmpty() && !hasSameNumber(other);
    }

    private boolean hasSameNumber(Identity other) {
        return !Collections.disjoint(numbers, other.numbers);
    }

    private static List<Integer> numbers(@Nullable String documentNumbers) {
        if (documentNumbers == null) {
            return List.of();
        }
        return Arrays.stream(ScriptFolding.standard().fold(documentNumbers).split(";"))
                .limit(MOST_NUMBERS)
                .map(number -> Hashing.of(number.strip()))
                .toList();
    }
}
