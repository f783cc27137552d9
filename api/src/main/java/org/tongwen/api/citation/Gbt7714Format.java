package org.tongwen.api.citation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.citation.Reference.Publication;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.number.DocumentNumberRecogniser;
import org.tongwen.model.script.FoldedText;

/**
 * Lines for lists of references by GB/T 7714-2015 《信息与文献 参考文献著录规则》. Its clauses, and what follows from them here:
 *
 * <ul>
 *   <li>4.1.2, 4.6.2: 责任者. 题名: 文号[类型/载体]. 出版者, 年(发布日期)[引用日期]. 网址. As in the examples of the standard, the year
 *       goes where the day follows a full stop: {@code [R/OL]. (2013-04-16)[2014-06-11].}
 *   <li>4.4.2, 8.4.3.2: news names its newspaper, then the day without brackets: {@code [N/OL]. 人民日报, 2013-01-12[2013-11-06].}
 *   <li>6.1: a reference is in the language, and so in the script, of its document.
 *   <li>7.2: {@code .} before each area and at the end, {@code :} before each further piece of the title, {@code ,} between
 *       bodies and before the year. Signs are half width, with a space after them.
 *   <li>8.1.2: up to three bodies; of more, the first three and 等.
 *   <li>8.1.3: what has no known author begins with its title, as lists numbered by order of citation may; 佚名 is for persons.
 *   <li>8.1.4: a body is named as the document names it, even where the title begins with it.
 *   <li>8.2: the title is as it stands in the document, but for a full stop at its end.
 *   <li>8.2.2, annex B: Z for laws and government documents, for which the annex has no code of their own; R reports, S
 *       standards, N news of a known medium. All else online is EB, and Z otherwise. OL only with an address.
 *   <li>8.2.3: the document number is other information on the title, unless the title has it already.
 *   <li>8.4.1.3, 8.4.2.3: electronic resources without a place or a publisher leave them out. A place is never known here.
 *   <li>8.4.3.3: an estimated year stands in square brackets.
 *   <li>8.4.4.2: dates are YYYY-MM-DD, as far as they are known.
 *   <li>8.6: the address, and so the day of access, only where there is one.
 * </ul>
 *
 * <p>Without an address, the standard has 出版地不详 and 出版者不详 in square brackets, and the year alone. Here it is as with one:
 * official documents have no place of publication, and are told apart by their day.
 */
final class Gbt7714Format implements ReferenceFormat {

    private static final int NAMED = 3;

    @Override
    public String separator() {
        return "\n";
    }

    @Override
    public String end() {
        return "\n";
    }

    @Override
    public String format(Reference reference) {
        String url = reference.access().url();
        return Stream.of(authors(reference.authors()), title(reference), imprint(reference), url == null ? "" : url)
                .filter(area -> !area.isEmpty())
                .collect(Collectors.joining(". ", "", "."));
    }

    private static String authors(List<String> authors) {
        String named = authors.stream().limit(NAMED).collect(Collectors.joining(", "));
        return authors.size() > NAMED ? named + ", 等" : withoutStop(named);
    }

    private static String title(Reference reference) {
        String title = withoutStop(reference.title().text());
        String carrier = reference.access().url() == null ? "" : "/OL";
        return reference.title().numbers().stream()
                .filter(number -> !has(title, number))
                .map(number -> ": " + number)
                .collect(Collectors.joining("", title, "[" + code(reference) + carrier + "]"));
    }

    /** Whether a title has a number, which may stand there in other brackets. */
    private static boolean has(String title, String number) {
        return title.contains(number)
                || DocumentNumberRecogniser.standard().recognise(FoldedText.of(title)).stream()
                        .anyMatch(mention -> mention.value().text().equals(number));
    }

    private static String code(Reference reference) {
        return switch (reference.kind()) {
            case LAW, GOVERNMENT_DOCUMENT -> "Z";
            case REPORT -> "R";
            case STANDARD -> "S";
            case NEWS -> isOfMedium(reference) ? "N" : codeOfOthers(reference);
            case OTHER -> codeOfOthers(reference);
        };
    }

    private static String codeOfOthers(Reference reference) {
        return reference.access().url() == null ? "Z" : "EB";
    }

    private static boolean isOfMedium(Reference reference) {
        return reference.kind() == ReferenceKind.NEWS && reference.publication().publisher() != null;
    }

    private static String imprint(Reference reference) {
        Publication publication = reference.publication();
        String accessed = reference.access().accessed() == null
                ? ""
                : "[" + reference.access().accessed() + "]";
        return Stream.of(publication.publisher(), date(reference))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "", accessed));
    }

    private static @Nullable String date(Reference reference) {
        Publication publication = reference.publication();
        PolicyDate date = publication.date();
        if (date == null) {
            return null;
        }
        if (publication.estimated()) {
            return "[" + date.year() + "]";
        }
        if (date.precision() == DatePrecision.YEAR || isOfMedium(reference)) {
            return date.toString();
        }
        return (publication.publisher() == null ? "" : date.year()) + "(" + date + ")";
    }

    private static String withoutStop(String text) {
        return text.replaceAll("[。．.]+$", "");
    }
}
