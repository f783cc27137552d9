package org.tongwen.api.citation;

import org.jspecify.annotations.Nullable;
import org.tongwen.api.citation.Reference.Access;
import org.tongwen.api.citation.Reference.Publication;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;

/**
 * Records of RIS. Where its specifications differ, the tags are those that Zotero's translator reads into the right
 * field of an item without leaving notes behind:
 *
 * <table>
 *   <caption>Kinds and their tags</caption>
 *   <tr><th>Kind</th><th>{@code TY}</th><th>Item of Zotero</th><th>Number</th><th>Publisher</th></tr>
 *   <tr><td>law</td><td>{@code STAT}</td><td>statute</td><td>{@code M1}: public law number</td><td>no field</td></tr>
 *   <tr><td>government document, report, standard</td><td>{@code GOVDOC}, {@code RPRT}, {@code STAND}</td><td>report</td>
 *       <td>{@code SN}: report number</td><td>{@code PB}: institution</td></tr>
 *   <tr><td>news</td><td>{@code NEWS}</td><td>newspaper article</td><td>{@code M1}: extra; {@code SN} is the ISSN</td>
 *       <td>{@code T2}: publication</td></tr>
 *   <tr><td>other, with an address</td><td>{@code ELEC}</td><td>web page</td><td>none has one</td>
 *       <td>{@code T2}: website title</td></tr>
 *   <tr><td>other</td><td>{@code GOVDOC}, as {@code GEN} becomes a journal article</td><td>report</td>
 *       <td>{@code SN}</td><td>{@code PB}</td></tr>
 * </table>
 */
final class RisFormat implements ReferenceFormat {

    private static final String LINE_END = "\r\n";

    @Override
    public String separator() {
        return LINE_END;
    }

    @Override
    public String format(Reference reference) {
        Publication publication = reference.publication();
        String type = type(reference);
        StringBuilder ris = new StringBuilder();
        add(ris, "TY", type);
        add(ris, "ID", References.line(reference.id()));
        add(ris, "TI", reference.title().text());
        reference.authors().forEach(author -> add(ris, "AU", author(author)));
        addDate(ris, publication.date());
        add(ris, numberTag(type), reference.title().number().orElse(null));
        add(ris, "M3", hasType(type) ? reference.title().type() : null);
        addPublisher(ris, type, publication.publisher());
        addAccess(ris, reference.access());
        add(ris, "LA", reference.language());
        add(ris, "N1", reference.note().orElse(null));
        return ris.append("ER  - ").append(LINE_END).toString();
    }

    private static String type(Reference reference) {
        return switch (reference.kind()) {
            case LAW -> "STAT";
            case GOVERNMENT_DOCUMENT -> "GOVDOC";
            case NEWS -> "NEWS";
            case REPORT -> "RPRT";
            case STANDARD -> "STAND";
            case OTHER -> reference.access().url() == null ? "GOVDOC" : "ELEC";
        };
    }

    private static String numberTag(String type) {
        return hasType(type) ? "SN" : "M1";
    }

    /** Zotero has a field for the type of reports alone. */
    private static boolean hasType(String type) {
        return type.equals("GOVDOC") || type.equals("RPRT") || type.equals("STAND");
    }

    /** What is before a comma would become the last name of a person. */
    private static String author(String name) {
        return name.replaceAll(" ?, ?", "，");
    }

    private static void addDate(StringBuilder ris, @Nullable PolicyDate date) {
        if (date != null) {
            add(ris, "PY", Integer.toString(date.year()));
            add(ris, "DA", date.precision() == DatePrecision.YEAR ? null : date(date));
        }
    }

    private static String date(PolicyDate date) {
        return date.toString().replace('-', '/');
    }

    private static void addAccess(StringBuilder ris, Access access) {
        add(ris, "UR", access.url());
        add(ris, "Y2", access.accessed() == null ? null : date(PolicyDate.ofDay(access.accessed())));
    }

    private static void addPublisher(StringBuilder ris, String type, @Nullable String publisher) {
        switch (type) {
            case "STAT" -> {}
            case "NEWS", "ELEC" -> add(ris, "T2", publisher);
            default -> add(ris, "PB", publisher);
        }
    }

    private static void add(StringBuilder ris, String tag, @Nullable String value) {
        if (value != null) {
            ris.append(tag).append("  - ").append(value).append(LINE_END);
        }
    }
}
