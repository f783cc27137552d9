package org.tongwen.api.search.concordance.occurrence;

/**
 * Something to be found in a text, as {@link FlatText} writes it.
 *
 * @param prefix whether it is only the beginning of a run of letters and digits
 */
record Needle(String flat, boolean prefix) {

    /** Returns that of a text, every word of it. */
    static Needle of(String text) {
        return new Needle(FlatText.of(text).flat(), false);
    }

    /** Returns that of a run of which only the beginning is known. */
    static Needle ofPrefix(String start) {
        String whole = FlatText.of(start).flat();
        return new Needle(whole.substring(0, whole.length() - 1), true);
    }
}
