package org.tongwen.api.search.term;

import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Query;

/** A set of documents: those that a query finds under filters. */
public record QueriedSet(Query query, Filters filters) {}
