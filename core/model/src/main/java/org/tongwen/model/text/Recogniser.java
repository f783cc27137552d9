package org.tongwen.model.text;

import java.util.List;

/** Reads values of one kind out of text in either script; stateless, so one instance serves all threads. */
@FunctionalInterface
public interface Recogniser<T> {

    /** Returns the mentions in the order of the text, without overlaps, in time linear in its length. */
    List<Mention<T>> recognise(String text);
}
