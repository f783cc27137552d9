package org.tongwen.model.programme;

import java.util.Locale;

/** What a programme is. */
public enum ProgrammeKind {
    /** A text that says what is to be reached until when. */
    PLAN,
    /** A policy under a name, with or without a plan. */
    PROGRAMME,
    /** A contest in which places or firms are chosen. */
    COMPETITION,
    /** A title that firms or places are given. */
    LABEL;

    /** Returns the id used in the index and in the API, such as {@code plan}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
