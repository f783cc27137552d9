package org.tongwen.api.citation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.ScriptFolding;

/**
 * Decides what kind of work a document is, by its type, its number and its source. The first that holds:
 *
 * <ol>
 *   <li>{@code NEWS}: the type is 新闻; or the source is a newspaper or another medium, and the document has no number and
 *       not both an issuing body and a type of official act. Media print official acts in full, and those stay what they are.
 *   <li>{@code LAW}: the type is 法律 or 条例; or it is 规定, 办法 or 细则, unless the number has its year in brackets. By the
 *       Legislation Law (立法法), rules are promulgated by decree (令); 〔2021〕 is the mark of ordinary documents (发文字号).
 *   <li>{@code REPORT}: the type is 报告 or 白皮书.
 *   <li>{@code STANDARD}: the type is 标准, and title or number hold the number of a standard, such as GB/T 7714.
 *   <li>{@code GOVERNMENT_DOCUMENT}: there is an issuing body, a document number or a type.
 *   <li>{@code OTHER}.
 * </ol>
 */
final class Kinds {

    /** The types of documents, and what collections of law call theirs. */
    private static final Set<String> LAWS = Set.of("法律", "条例", "行政法规", "地方性法规");

    private static final Set<String> RULES = Set.of("规定", "办法", "细则");
    private static final Set<String> REPORTS = Set.of("报告", "白皮书");
    /** Types that are about acts and are none. */
    private static final Set<String> COMMENTS = Set.of("解读", "讲话");
    /** Folded; gazettes (公报), briefs and intelligence end with the same character and are no newspapers. */
    private static final Pattern MEDIUM =
            Pattern.compile("(?<![公简情])报(?:$|[社网客(（])|新闻(?!办)|传媒|通讯社|新华社|新华网|人民网|中新[社网]|央视|电视台");

    private static final Pattern STANDARD_NUMBER = Pattern.compile("\\b[A-Z]{2,5}(?:\\d{2})?(?:/[A-Z]{1,3})? ?\\d{2,}");

    private Kinds() {}

    /** Returns the kind of a document. */
    static ReferenceKind of(StoredDocument document) {
        Subject subject = document.subject();
        String type = subject.documentType() == null ? "" : subject.documentType();
        String number = subject.documentNumber() == null ? "" : subject.documentNumber();
        boolean issued = !subject.agencies().isEmpty();
        boolean officialAct = issued && !type.isEmpty() && !COMMENTS.contains(type);
        if (type.equals("新闻") || (isMedium(document.origin().source()) && number.isEmpty() && !officialAct)) {
            return ReferenceKind.NEWS;
        }
        if (LAWS.contains(type) || (RULES.contains(type) && !number.contains("〔"))) {
            return ReferenceKind.LAW;
        }
        if (REPORTS.contains(type)) {
            return ReferenceKind.REPORT;
        }
        if (type.equals("标准")
                && STANDARD_NUMBER
                        .matcher(document.text().title() + " " + number)
                        .find()) {
            return ReferenceKind.STANDARD;
        }
        return issued || !number.isEmpty() || !type.isEmpty() ? ReferenceKind.GOVERNMENT_DOCUMENT : ReferenceKind.OTHER;
    }

    private static boolean isMedium(@Nullable String source) {
        return source != null
                && MEDIUM.matcher(ScriptFolding.standard().fold(source.strip())).find();
    }
}
