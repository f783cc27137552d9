package org.tongwen.api.citation;

import org.tongwen.api.citation.Reference.Access;
import org.tongwen.api.citation.Reference.Publication;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Items of CSL-JSON 1.0.2; the medium of news is its container, that of all else its publisher. */
final class CslJsonFormat implements ReferenceFormat {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public String begin() {
        return "[\n";
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String end() {
        return "\n]\n";
    }

    @Override
    public String format(Reference reference) {
        Publication publication = reference.publication();
        ObjectNode item = MAPPER.createObjectNode();
        item.put("id", reference.id());
        item.put("type", type(reference.kind()));
        item.put("title", reference.title().text());
        if (!reference.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            reference.authors().forEach(author -> authors.addObject().put("literal", author));
        }
        addDate(item, publication);
        reference.title().number().ifPresent(number -> item.put("number", number));
        if (reference.title().type() != null) {
            item.put("genre", reference.title().type());
        }
        if (publication.publisher() != null) {
            String field = reference.kind() == ReferenceKind.NEWS ? "container-title" : "publisher";
            item.put(field, publication.publisher());
        }
        addAccess(item, reference.access());
        item.put("language", reference.language());
        reference.note().ifPresent(note -> item.put("note", note));
        return MAPPER.writeValueAsString(item);
    }

    private static String type(ReferenceKind kind) {
        return switch (kind) {
            case LAW -> "legislation";
            case NEWS -> "article-newspaper";
            case REPORT -> "report";
            case STANDARD -> "standard";
            case GOVERNMENT_DOCUMENT, OTHER -> "document";
        };
    }

    private static void addDate(ObjectNode item, Publication publication) {
        if (publication.date() != null) {
            ObjectNode issued = item.putObject("issued");
            addParts(issued, publication.date());
            if (publication.estimated()) {
                issued.put("circa", true);
            }
        }
    }

    private static void addAccess(ObjectNode item, Access access) {
        if (access.url() != null) {
            item.put("URL", access.url());
        }
        if (access.accessed() != null) {
            addParts(item.putObject("accessed"), PolicyDate.ofDay(access.accessed()));
        }
    }

    /** A date of which the year alone is known has one part. */
    private static void addParts(ObjectNode date, PolicyDate value) {
        ArrayNode parts = date.putArray("date-parts").addArray().add(value.year());
        if (value.precision() != DatePrecision.YEAR) {
            parts.add(value.day().getMonthValue());
        }
        if (value.precision() == DatePrecision.DAY) {
            parts.add(value.day().getDayOfMonth());
        }
    }
}
