package org.tongwen.model.figure;

/** What kind of thing a figure is about. */
public enum SubjectKind {
    CLUSTER,
    INDUSTRY,
    REGION,
    AGENCY,
    /** What a list divides its values between without naming any of the others: 炼铁、炼钢各300万吨. */
    OTHER
}
