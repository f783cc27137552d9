package org.tongwen.model.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.number.DocumentNumber;

/**
 * What a document is, who issued it, and what it is about.
 *
 * @param documentNumber 发文字号 in canonical form, in the script of the document; those of a joint act separated by
 *     {@code ;}; null if unknown
 * @param numbers the same with agency, year and serial apart; those that no rule can take apart are left out
 * @param agencies issuing bodies, canonical names in the script of the document
 * @param documentType 通知, 意见, 规划 …, always written in Simplified; null if unknown
 * @param industries ids of the taxonomy, the most important first
 * @param citations other documents that it names, in the order of the text
 */
public record Subject(
        @Nullable String documentNumber,
        List<DocumentNumber> numbers,
        List<String> agencies,
        @Nullable String documentType,
        List<String> industries,
        List<Citation> citations) {

    public static final Subject UNKNOWN = new Subject(null, List.of(), List.of(), null, List.of(), List.of());

    public Subject {
        numbers = List.copyOf(numbers);
        agencies = List.copyOf(agencies);
        industries = List.copyOf(industries);
        citations = List.copyOf(citations);
    }
}
