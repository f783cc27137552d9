package org.tongwen.api.citation;

/** What kind of work a reference names, as far as styles of citation tell kinds apart. */
public enum ReferenceKind {
    /** Laws, regulations and rules. */
    LAW,
    /** Whatever else a body issued: notices, opinions, plans … */
    GOVERNMENT_DOCUMENT,
    NEWS,
    REPORT,
    /** A technical standard with a number of its own, such as GB/T 7714. */
    STANDARD,
    OTHER
}
