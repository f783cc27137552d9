package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.script.ScriptFolding;

/** Documents by what a query says of a field that is no text; a part of the name or number is enough. */
final class AttributeQueries {

    private AttributeQueries() {}

    static Query of(Node.Attribute attribute) {
        return switch (attribute.field()) {
            case AGENCY -> agency(attribute.value());
            case NUMBER -> number(attribute.value());
            case TITLE, BODY -> throw new IllegalArgumentException("text is no attribute: " + attribute);
        };
    }

    /** The bodies of this name or abbreviation, and all that have it within their names. */
    private static Query agency(String value) {
        List<Query> names = new ArrayList<>(List.of(contains(Fields.AGENCIES_FOLDED, value)));
        Agencies.standard()
                .resolve(value)
                .forEach(agency -> names.add(contains(Fields.AGENCIES_FOLDED, agency.name())));
        return MatchQueries.anyOf(names);
    }

    private static Query number(String value) {
        String canonical = DocumentNumber.parse(value).map(DocumentNumber::text).orElse(value);
        return contains(Fields.DOCUMENT_NUMBER_FOLDED, canonical);
    }

    private static Query contains(String field, String value) {
        String literal = ScriptFolding.standard().fold(value).replaceAll("[\\\\*?]", "\\\\$0");
        return QueryBuilders.wildcard()
                .field(field)
                .value("*" + literal + "*")
                .build()
                ._toQuery();
    }
}
