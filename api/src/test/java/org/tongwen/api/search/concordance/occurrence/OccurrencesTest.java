package org.tongwen.api.search.concordance.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.model.document.Evidence.Part;

class OccurrencesTest {

    private static final QueryParser PARSER = QueryParser.standard();

    /** What is found is written between brackets. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "製造業, 制造业與製造業, [制造业]與[製造業]",
                "人人, 人人人, '[人人]人, 人[人人]'",
                "集群, '集\u3000群、集，群', '[集\u3000群]、集，群'",
                "5g, 5G、15g、５Ｇ網, [5G]、15g、[５Ｇ]網",
                "94年, 1994年，94 年, '1994年，[94 年]'",
                "10%, 10％和10, [10％]和10",
                "\"a股。上\", A股，上市, [A股，上]市",
                "12/31, 12月31日12.31, 12月31日[12.31]",
                "\"a股上\", A股，上市, A股，上市",
                "5g*, 5G 5gabc x5g, [5G] [5gabc] x5g",
                "業 NEAR/2 群, 業甲乙群群業甲乙丙, [業]甲乙[群][群][業]甲乙丙",
                "甲 NEAR/3 乙, '甲\n乙', '甲\n乙'",
                "𠮷, 𠮷a𠮷, [𠮷]a[𠮷]",
                "-集群 業, 業集群, [業]集群",
                "國辦發〔2023〕12號, 国办发[2023]12号, '[国办发[2023]12号]'",
                "甲乙 乙, 甲乙丙, '[甲乙]丙, 甲[乙]丙'"
            })
    void placesAreThoseOfTheExactView(String query, String body, String marked) {
        StoredDocument document = FakePolicySearch.document("a", "", body);
        List<String> found = of(query, Match.EXACT, Map.of()).in(document).stream()
                .map(one -> new StringBuilder(body)
                        .insert(one.span().end(), ']')
                        .insert(one.span().start(), '[')
                        .toString())
                .toList();
        List<String> expected = List.of(marked.split(", "));
        boolean each = expected.size() > 1;
        assertThat(each ? found : List.of(merged(body, query))).isEqualTo(expected);
    }

    private static String merged(String body, String query) {
        StringBuilder marked = new StringBuilder(body);
        List<Occurrence> found =
                List.copyOf(of(query, Match.EXACT, Map.of()).in(FakePolicySearch.document("a", "", body)));
        for (Occurrence one : found.reversed()) {
            marked.insert(one.span().end(), ']').insert(one.span().start(), '[');
        }
        return marked.toString();
    }

    @Test
    void wordsCountOnlyWhereThePartStandsNowhere() {
        Occurrences all = of("产业集群发展", Match.ALL, Map.of("产业集群发展", List.of("产业", "集群", "发展")));
        assertThat(keywords(all, "集群", "發展產業")).containsExactly("集群", "發展", "產業");
        assertThat(keywords(all, "集群", "產業集群發展，發展產業")).containsExactly("產業集群發展");
        assertThat(keywords(all, "集群", "產業")).as("one is missing").isEmpty();
        Occurrences any = of("产业集群发展", Match.ANY, Map.of("产业集群发展", List.of("产业", "集群", "发展")));
        assertThat(keywords(any, "集群", "產業")).containsExactly("集群", "產業");
    }

    @Test
    void otherNamesCountUnlessTheTypedOneIsWanted() {
        assertThat(keywords(of("工信部", Match.ALL, Map.of()), "工信部", "工业和信息化部")).containsExactly("工信部", "工业和信息化部");
        assertThat(keywords(of("工信部", Match.EXACT, Map.of()), "工信部", "工业和信息化部")).containsExactly("工信部");
    }

    @Test
    void onlyThePartsOfTheScopeAreSearched() {
        assertThat(of("title:集群", Match.EXACT, Map.of()).in(FakePolicySearch.document("a", "集群", "集群")).stream()
                        .map(Occurrence::part))
                .containsExactly(Part.TITLE);
    }

    private static List<String> keywords(Occurrences occurrences, String title, String body) {
        return occurrences.in(FakePolicySearch.document("a", title, body)).stream()
                .map(one -> one.span().in(one.part() == Part.TITLE ? title : body))
                .toList();
    }

    private static Occurrences of(String query, Match match, Map<String, List<String>> words) {
        Query asked = new Query(query, match, Scope.ALL, Set.of(Query.Expand.SYNONYMS));
        return Occurrences.of(PARSER.parse(asked), match, asked.scope(), words);
    }
}
