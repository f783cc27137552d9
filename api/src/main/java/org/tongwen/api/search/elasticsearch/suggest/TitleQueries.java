package org.tongwen.api.search.elasticsearch.suggest;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import org.tongwen.api.search.typing.Typed;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.TitleSpelling;

/** Which titles a typed text covers: the score tells the way, and is the same for all titles that are covered in that way. */
final class TitleQueries {

    private static final float AT_START = 10;
    private static final float CHARACTERS = 3;
    private static final float SYLLABLES = 2;
    private static final float INITIALS = 1;

    private final Typed typed;
    private final List<Query> ways = new ArrayList<>();

    private TitleQueries(Typed typed) {
        this.typed = typed;
    }

    /** Returns the query that a title fulfils in one way at least; a typed text of punctuation alone covers none. */
    static Query covered(Typed typed) {
        TitleQueries queries = new TitleQueries(typed);
        queries.addCharacters();
        if (typed.hasLetters()) {
            queries.addSyllables();
            queries.addInitials();
        }
        return QueryBuilders.disMax().queries(queries.ways).build()._toQuery();
    }

    private void addCharacters() {
        String plain = TitleSpelling.plain(typed.folded());
        add(
                QueryBuilders.prefix()
                        .field(Fields.TITLE_PLAIN)
                        .value(plain)
                        .build()
                        ._toQuery(),
                AT_START + CHARACTERS);
        add(beginning(Fields.TITLE, typed.folded()), CHARACTERS);
    }

    private void addSyllables() {
        for (List<String> spelling : typed.spellings()) {
            String syllables = String.join(" ", spelling);
            add(
                    withCharacters(beginning(Fields.TITLE_SYLLABLES, TitleSpelling.START + " " + syllables)),
                    AT_START + SYLLABLES);
            if (syllables.length() > 1) {
                add(withCharacters(beginning(Fields.TITLE_SYLLABLES, syllables)), SYLLABLES);
            }
        }
    }

    private void addInitials() {
        String initials = typed.initials();
        if (!initials.isEmpty()) {
            add(withCharacters(initials(TitleSpelling.START + initials)), AT_START + INITIALS);
        }
        if (initials.length() > 1) {
            add(withCharacters(initials(initials)), INITIALS);
        }
    }

    private static Query initials(String row) {
        return QueryBuilders.matchPhrase()
                .field(Fields.TITLE_INITIALS)
                .query(TitleSpelling.initials(row))
                .build()
                ._toQuery();
    }

    /** A phrase whose last term may go on. */
    private static Query beginning(String field, String text) {
        return QueryBuilders.matchPhrasePrefix()
                .field(field)
                .query(text)
                .build()
                ._toQuery();
    }

    /** Of what is read alike, only titles that have the characters which were typed as such. */
    private Query withCharacters(Query pinyin) {
        BoolQuery.Builder both = new BoolQuery.Builder().filter(pinyin);
        typed.hanRuns()
                .forEach(run -> both.filter(QueryBuilders.matchPhrase()
                        .field(Fields.TITLE)
                        .query(run)
                        .build()
                        ._toQuery()));
        return both.build()._toQuery();
    }

    private void add(Query query, float score) {
        ways.add(
                QueryBuilders.constantScore().filter(query).boost(score).build()._toQuery());
    }
}
