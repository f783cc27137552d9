package org.tongwen.model.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document is, who issued it, and what it is about.
 *
 * @param documentNumber 发文字号 in canonical form, in the script of the document; those of a joint act separated by
 *     {@code ;}; null if unknown
 * @param agencies issuing bodies, canonical names in the script of the document
 * @param documentType 通知, 意见, 规划 …, always written in Simplified; null if unknown
 * @param industries ids of the taxonomy, the most important first
 */
public record Subject(
        @Nullable String documentNumber,
        List<String> agencies,
        @Nullable String documentType,
        List<String> industries) {

    public static final Subject UNKNOWN = new Subject(null, List.of(), null, List.of());

    public Subject {
        agencies = List.copyOf(agencies);
        industries = List.copyOf(industries);
    }
}
