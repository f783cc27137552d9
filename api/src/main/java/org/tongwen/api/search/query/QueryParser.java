package org.tongwen.api.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.SearchResult.Expansion;
import org.tongwen.api.search.query.ParsedQuery.Part;

/** Reads a query as it is typed: parts at white space and Chinese or Latin commas, quotes in any style. */
public final class QueryParser {

    /** A quoted run, which an end of the query closes as well, or a run without separators and quotes. */
    private static final Pattern PIECE = Pattern.compile(
            "[\"“”＂]([^\"“”＂]*)[\"“”＂]?|「([^」]*)」?|『([^』]*)』?|([^\\s\\u3000,，、;；\"“”＂「『」』]+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** What the exact view keeps: letters of any script, digits, per cent and per mille signs. */
    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{N}%％‰]");

    /** A longer part is a passage, not a name; rewriting it would multiply its cost. */
    private static final int LONGEST_NAMED = 50;

    private final Synonyms synonyms;

    public QueryParser(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** Reads any text; what cannot be searched, such as lone punctuation, is left out. */
    public ParsedQuery parse(Query query) {
        List<Part> parts = new ArrayList<>();
        Set<Expansion> expansions = new LinkedHashSet<>();
        Matcher piece = PIECE.matcher(query.text());
        while (piece.find()) {
            boolean quoted = piece.group(4) == null;
            String text = quoted ? firstGroup(piece) : piece.group(4);
            if (SEARCHABLE.matcher(text).find()) {
                parts.add(part(text, quoted, query.synonyms(), expansions));
            }
        }
        return new ParsedQuery(parts.stream().distinct().toList(), List.copyOf(expansions));
    }

    private Part part(String text, boolean quoted, boolean expand, Set<Expansion> expansions) {
        List<String> alternatives = new ArrayList<>(List.of(text));
        if (expand && !quoted && text.length() <= LONGEST_NAMED) {
            for (Synonyms.Rewriting rewriting : synonyms.rewritings(text)) {
                alternatives.add(rewriting.text());
                expansions.add(new Expansion("synonym", rewriting.from(), rewriting.to(), "expand=none"));
            }
        }
        return new Part(alternatives, quoted);
    }

    private static String firstGroup(Matcher piece) {
        for (int group = 1; group <= 3; group++) {
            if (piece.group(group) != null) {
                return piece.group(group);
            }
        }
        throw new IllegalStateException("a piece is quoted or not");
    }
}
