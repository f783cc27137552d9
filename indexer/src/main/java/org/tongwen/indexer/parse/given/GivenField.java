package org.tongwen.indexer.parse.given;

/** What may be known of a document before its text is read. */
public enum GivenField {
    TITLE,
    ISSUED_ON,
    PUBLISHED_ON,
    YEAR,
    REGION,
    CITY,
    INDUSTRY,
    DOCUMENT_NUMBER,
    AGENCY,
    DOCUMENT_TYPE,
    SOURCE,
    URL
}
