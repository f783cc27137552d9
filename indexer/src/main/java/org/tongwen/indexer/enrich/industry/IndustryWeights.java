package org.tongwen.indexer.enrich.industry;

import org.tongwen.model.industry.IndustryTerm;

/** The numbers by which it is decided what a document is about, and why they are so. */
final class IndustryWeights {

    /** From here on an industry is a subject. */
    static final double SUBJECT = 0.5;

    /** What a term that speaks of nothing else is worth in the title: enough alone, and more with the body behind it. */
    static final double TITLE = 0.85;

    /** The same in a heading of a text that goes from industry to industry: less, since each has only a part of the text. */
    static final double SECTION = 0.7;

    /** What the body alone can be worth: a document whose title names no industry must be filled with it. */
    static final double BODY = 0.85;

    /** A text goes from industry to industry if so many of its headings, and no fewer than so many, are names of industries. */
    static final double HEADINGS_OF_SURVEY = 0.5;

    static final int FEWEST_HEADINGS = 3;

    /** With headings for more sectors it is a numbered list, such as one of trades that must report. */
    static final int MOST_SECTORS_OF_SURVEY = 8;

    /** Headings, purposes and definitions say what a text is about; other sentences may give an example. */
    static final double STRESS = 3;

    /** Beyond so much, a paragraph speaks of its industry no louder: a table of a hundred machine tools is one paragraph. */
    static final double LOUDEST_PARAGRAPH = 2;

    /** A line that is longer counts as several paragraphs. */
    static final int LONGEST_PARAGRAPH = 300;

    /** A list of more sectors speaks of none of them: 汽车、电子 may be the subject, 汽车、电子、纺织 are examples. */
    static final int SECTORS_OF_A_SUBJECT = 2;

    /** Of the evidence on all sectors in the body, the share at which an industry is halfway to being its subject. */
    static final double HALF_SHARE = 0.3;

    /** Evidence on nothing in particular that every body is taken to have: of two terms in a short letter, none is its subject. */
    static final double DOUBT = 3;

    /** The evidence in a hundred characters at which a body is halfway to saying enough of an industry. */
    static final double HALF_DENSITY = 0.2;

    /** A chain is a subject only if so much of its sector's evidence is its own, or the title names it without doubt. */
    static final double SHARE_OF_SECTOR = 0.3;

    /** With so much of a sector's evidence in its chains, these are named and the sector is not. */
    static final double MOST_OF_SECTOR = 0.6;

    private static final double[] OF_TERM = {0, 0.2, 0.6, 1};

    private IndustryWeights() {}

    /** Returns what one mention is worth: 5G, which may be said in passing, a fifth of 集成电路. */
    static double of(IndustryTerm term) {
        return OF_TERM[term.weight()];
    }

    /** Returns what the body is worth to an industry with this share of the evidence, and so much of it in a hundred characters. */
    static double ofBody(double share, double density) {
        // Squared, since half of what is halfway is much less than a quarter of a subject: there are many passing
        // mentions.
        double main = share * share / (share * share + HALF_SHARE * HALF_SHARE);
        return BODY * main * density / (density + HALF_DENSITY);
    }
}
