package org.tongwen.model.text;

import java.util.List;
import org.tongwen.model.script.FoldedText;

/** Reads values of one kind out of text in either script; stateless, so one instance serves all threads. */
@FunctionalInterface
public interface Recogniser<T> {

    /**
     * Returns the mentions in the order of the text, without overlaps, in time linear in its length. Their indices are
     * those of the original text.
     */
    List<Mention<T>> recognise(FoldedText text);

    /** Returns the mentions in a text that only this recogniser reads. */
    default List<Mention<T>> recognise(String text) {
        return recognise(FoldedText.of(text));
    }
}
