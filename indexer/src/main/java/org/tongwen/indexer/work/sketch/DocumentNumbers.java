package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.script.ScriptFolding;

/** The document numbers (发文字号) of a document, of which a joint act has several. */
record DocumentNumbers(List<Single> list) {

    static final int MOST = 4;
    static final int MAX_BYTES = 1 + MOST * 2 * Integer.BYTES;

    /**
     * A number, without the name of the series, which is often misspelt.
     *
     * @param value stands for year and serial number
     * @param figure stands for the last figure, as it is sampled where the number stands in a text
     */
    record Single(int value, int figure) {}

    static DocumentNumbers of(@Nullable String numbers) {
        if (numbers == null) {
            return new DocumentNumbers(List.of());
        }
        return new DocumentNumbers(
                Arrays.stream(ScriptFolding.standard().fold(numbers).split(";"))
                        .limit(MOST)
                        .map(DocumentNumbers::number)
                        .toList());
    }

    /** Whether the numbers are known and none is the same; as with dates, what both texts state says nothing. */
    boolean contradicts(DocumentNumbers other, Figures figures, Figures otherFigures) {
        if (list.isEmpty() || other.list.isEmpty() || agrees(other)) {
            return false;
        }
        boolean stated = isStatedIn(figures);
        boolean otherStated = other.isStatedIn(otherFigures);
        boolean statedInBoth = (!stated || isStatedIn(otherFigures)) && (!otherStated || other.isStatedIn(figures));
        return !((stated || otherStated) && statedInBoth);
    }

    boolean agrees(DocumentNumbers other) {
        return list.stream().anyMatch(one -> other.list.stream().anyMatch(two -> one.value == two.value));
    }

    void write(ByteBuffer buffer) {
        buffer.put((byte) list.size());
        list.forEach(number -> buffer.putInt(number.value).putInt(number.figure));
    }

    static DocumentNumbers read(ByteBuffer buffer) {
        return new DocumentNumbers(IntStream.range(0, buffer.get())
                .mapToObj(i -> new Single(buffer.getInt(), buffer.getInt()))
                .toList());
    }

    private boolean isStatedIn(Figures figures) {
        return list.stream().anyMatch(number -> figures.has(number.figure));
    }

    private static Single number(String text) {
        Numeral numeral = new Numeral(text);
        long hash = 0;
        int figure = 0;
        int at = 0;
        while (at < text.length()) {
            if (Numeral.startsWith(text.charAt(at))) {
                numeral.read(at);
                hash = Hashing.append(hash, numeral.value());
                at = numeral.end();
                figure = Figures.hash(numeral.value(), '号');
            } else {
                // A letter after the digits is part of the number (0980189537A號): it tells the acts of one day apart.
                boolean suffix = hash != 0
                        && Character.isAlphabetic(text.charAt(at))
                        && !Character.isIdeographic(text.charAt(at));
                hash = suffix ? Hashing.append(hash, text.charAt(at)) : hash;
                at++;
            }
        }
        return new Single(hash == 0 ? Hashing.of(text) : (int) hash, figure);
    }
}
