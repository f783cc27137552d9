package org.tongwen.api.search.query.syntax;

/**
 * A piece of a written query.
 *
 * @param text what it says: the word, the phrase without its quotes, the name of a field, the distance of a NEAR
 * @param start the index of its first character in the query
 */
record Token(Kind kind, String text, int start) {

    enum Kind {
        WORD,
        PHRASE,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR,
        PLUS,
        MINUS
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
