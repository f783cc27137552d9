package org.tongwen.model.figure;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.figure.quantity.Quantity;

/**
 * Where in its sentence a quantity stands.
 *
 * @param clauseStart where its clause starts
 * @param clauseEnd where its clause ends
 * @param from where what belongs to it alone may start: behind the quantity before it in its clause
 * @param to where what belongs to it alone ends: before the next quantity in its clause
 * @param before the quantity before it in the sentence, if there is one
 */
record Place(
        Sentence sentence,
        Quantity quantity,
        int clauseStart,
        int clauseEnd,
        int from,
        int to,
        @Nullable Quantity before) {

    static Place of(Sentence sentence, int index) {
        Quantity quantity = sentence.quantities().get(index);
        Quantity before = index == 0 ? null : sentence.quantities().get(index - 1);
        int next = index + 1;
        if (next < sentence.quantities().size()
                && isSizeOf(sentence.quantities().get(next), quantity)) {
            next++;
        }
        boolean last = next == sentence.quantities().size();
        int clauseStart = sentence.clauseStart(quantity.start());
        int clauseEnd = sentence.clauseEnd(quantity.end());
        return new Place(
                sentence,
                quantity,
                clauseStart,
                clauseEnd,
                before == null ? clauseStart : Math.max(clauseStart, before.end()),
                last
                        ? clauseEnd
                        : Math.min(clauseEnd, sentence.quantities().get(next).start()),
                before);
    }

    /** Whether a quantity is the size of the things that another counts: 两个万亿级集群. */
    private static boolean isSizeOf(Quantity size, Quantity count) {
        return size.form() == Quantity.Form.CLASS && size.start() == count.end();
    }

    /** Whether only 、 or 和 stands between the quantity before and this one: 8.9%、7.7%. */
    boolean goesOn() {
        if (before == null || quantity.start() - before.end() > 2 || before.end() >= quantity.start()) {
            return false;
        }
        String between = sentence.text().substring(before.end(), quantity.start());
        return before.unit().kind() == quantity.unit().kind()
                && (between.equals("、") || between.equals("和") || between.equals("与") || between.equals("及"));
    }

    /** Whether the words directly before the number are these. */
    boolean follows(String word) {
        return sentence.text().startsWith(word, quantity.start() - word.length());
    }

    char charAfter() {
        return quantity.end() < sentence.text().length() ? sentence.text().charAt(quantity.end()) : '\n';
    }

    String textBetween(int from, int to) {
        return sentence.text().substring(from, to);
    }
}
