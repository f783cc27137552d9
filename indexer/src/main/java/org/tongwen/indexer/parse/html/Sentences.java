package org.tongwen.indexer.parse.html;

import org.jsoup.nodes.Element;

/** Measures running text: it has punctuation, and menus and tables of metadata have none. */
final class Sentences {

    private static final String MARKS = "，。；、！？";

    private Sentences() {}

    /** Returns the number of punctuation marks; ASCII ones count after a character that is not ASCII. */
    static int count(Element element) {
        String text = element.wholeText();
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = (c == ',' || c == '.' || c == ';') && text.charAt(i - 1) > 0x7f;
            if (ascii || MARKS.indexOf(c) >= 0) {
                count++;
            }
        }
        return count;
    }
}
