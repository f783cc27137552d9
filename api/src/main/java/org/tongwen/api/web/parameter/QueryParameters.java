package org.tongwen.api.web.parameter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Expand;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.model.script.ScriptFolding;

/** Reads what to look for. */
final class QueryParameters {

    static final List<String> NAMES = List.of("q", "match", "in", "expand", Query.WITHOUT_EXPANSION);

    static final Map<String, Match> MATCHES = Parameters.byId(Match.values(), Match::id);
    static final Map<String, Scope> SCOPES = Parameters.byId(Scope.values(), Scope::id);
    static final Map<String, Expand> EXPANSIONS = Parameters.byId(Expand.values(), Expand::id);
    static final Match DEFAULT_MATCH = Match.AUTO;
    static final Scope DEFAULT_SCOPE = Scope.ALL;
    static final String NO_EXPANSION = "none";
    static final int MAX_UNEXPANDED = 100;

    private QueryParameters() {}

    /**
     * Returns the query.
     *
     * @throws InvalidParameterException if it is too long, or is to be read in a way that there is not
     */
    static Query read(Parameters parameters) {
        return read(parameters, parameters.find("q").orElse(""));
    }

    /** Returns the query with this text, which the other parameters are about, too. */
    static Query read(Parameters parameters, String text) {
        if (text.length() > Query.MAX_LENGTH) {
            throw new InvalidParameterException(
                    "q",
                    "The query has " + text.length() + " characters; at most " + Query.MAX_LENGTH + " are read.",
                    List.of());
        }
        return new Query(
                text,
                parameters
                        .find("match")
                        .map(value -> Parameters.constant("match", value, MATCHES))
                        .orElse(DEFAULT_MATCH),
                parameters
                        .find("in")
                        .map(value -> Parameters.constant("in", value, SCOPES))
                        .orElse(DEFAULT_SCOPE),
                parameters.find("expand").map(QueryParameters::expand).orElse(Query.DEFAULT_EXPAND),
                unexpanded(parameters));
    }

    /** Whatever a query is not expanded by changes nothing, so that a link with another query keeps working. */
    private static Set<String> unexpanded(Parameters parameters) {
        List<String> names = parameters.list(Query.WITHOUT_EXPANSION);
        if (names.size() > MAX_UNEXPANDED) {
            throw new InvalidParameterException(
                    Query.WITHOUT_EXPANSION,
                    "At most " + MAX_UNEXPANDED + " expansions can be turned off; 'expand=none' turns off all.",
                    List.of());
        }
        return names.stream().map(ScriptFolding.standard()::fold).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Expand> expand(String value) {
        Set<String> names = new LinkedHashSet<>(Parameters.commaList(value));
        if (names.remove(NO_EXPANSION)) {
            if (!names.isEmpty()) {
                throw new InvalidParameterException(
                        "expand", "'" + NO_EXPANSION + "' stands alone in 'expand'.", List.of());
            }
            return Set.of();
        }
        return names.stream()
                .map(name -> Parameters.constant("expand", name, EXPANSIONS))
                .collect(Collectors.toUnmodifiableSet());
    }
}
