package org.tongwen.api.web.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.comparison.ComparisonRequest;
import org.tongwen.api.search.term.QueriedSet;

class ComparisonParametersTest {

    @Test
    void whatHasNoLetterIsOfBothSets() {
        ComparisonRequest read = read("q=集群", "match=any", "year=2021", "year_from=2020");
        assertThat(read.a()).isEqualTo(read.b());
        assertThat(read.a().query().text()).isEqualTo("集群");
        assertThat(read.a().query().match()).isEqualTo(Match.ANY);
        assertThat(read.a().filters().yearFrom()).isEqualTo(2020);
    }

    @Test
    void whatHasALetterIsOfOneInPlaceOfTheOther() {
        ComparisonRequest read = read("q=集群", "a.q=产业", "year=2020", "b.year=2021", "b.year=2022", "a.match=exact");
        assertThat(read.a().query().text()).isEqualTo("产业");
        assertThat(read.a().query().match()).isEqualTo(Match.EXACT);
        assertThat(read.b().query().text()).isEqualTo("集群");
        assertThat(read.b().query().match()).isEqualTo(Match.AUTO);
        assertThat(years(read.a())).containsExactly("2020");
        assertThat(years(read.b())).containsExactly("2021", "2022");
    }

    @Test
    void aBlankOneWithALetterTakesTheOtherAway() {
        ComparisonRequest read = read("q=集群", "a.q=", "year=2020", "b.year= ");
        assertThat(read.a().query().text()).isEmpty();
        assertThat(years(read.b())).isEmpty();
    }

    @Test
    void errorsNameWhatWasGiven() {
        assertThatThrownBy(() -> read("a.year=x"))
                .satisfies(error -> assertThat(name(error)).isEqualTo("a.year"));
        assertThatThrownBy(() -> read("year=x", "a.year=2021"))
                .satisfies(error -> assertThat(name(error)).isEqualTo("year"));
        assertThatThrownBy(() -> read("b.q=1", "b.q=2"))
                .satisfies(error -> assertThat(name(error)).isEqualTo("b.q"));
        assertThatThrownBy(() -> read("a.lang=en"))
                .satisfies(error -> assertThat(name(error)).isEqualTo("a.lang"));
    }

    private static String name(Throwable error) {
        assertThat(error).isInstanceOf(InvalidParameterException.class);
        return ((InvalidParameterException) error).parameter();
    }

    private static List<String> years(QueriedSet set) {
        return set.filters().of(Field.YEAR).included();
    }

    private static ComparisonRequest read(String... parameters) {
        MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        for (String parameter : parameters) {
            String[] pair = parameter.split("=", 2);
            given.add(pair[0], pair[1]);
        }
        return ComparisonParameters.read(given);
    }
}
