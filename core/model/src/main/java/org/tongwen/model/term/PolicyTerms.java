package org.tongwen.model.term;

import java.util.List;

/** The terms of policy that mean more than their parts: the word view cuts by them, and queries are mended by them. */
public final class PolicyTerms {

    private static final List<String> TERMS = WordLists.read("policy-terms.txt");

    private PolicyTerms() {}

    /** Returns the terms, as they are written in the list. */
    public static List<String> list() {
        return TERMS;
    }
}
