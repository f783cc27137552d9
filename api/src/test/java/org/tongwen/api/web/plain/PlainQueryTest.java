package org.tongwen.api.web.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class PlainQueryTest {

    @Test
    void aFilterTakesThePlaceOfItsOpposite() {
        assertThat(query("q", "a", "region", "!320000").withFilter("region", "320000", "!320000"))
                .isEqualTo("/search?q=a&region=320000");
    }

    @Test
    void oneOfSeveralValuesIsReleased() {
        assertThat(query("region", "320000", "region", "330000").withoutFilter("region", "320000"))
                .isEqualTo("/search?region=330000");
    }

    @Test
    void anotherQueryBeginsWithItsFirstPage() {
        assertThat(query("q", "a", "cursor", "c", "before", "*").with("sort", "newest"))
                .isEqualTo("/search?q=a&sort=newest");
    }

    @Test
    void pagesLeadBackTheWayTheyCame() {
        PlainQuery second = query("q", "a", "cursor", "c", "before", "*");
        assertThat(second.next("d")).isEqualTo("/search?q=a&cursor=d&before=%2A&before=c");
        assertThat(second.previous()).isEqualTo("/search?q=a&cursor=%2A");
        assertThat(query("q", "a").previous()).isNull();
    }

    @Test
    void theSearchLearnsNothingOfThePagesBefore() {
        assertThat(query("q", "a", "before", "*").asked()).containsOnlyKeys("q", "facets", "facet_size");
    }

    @Test
    void valuesAreEncoded() {
        assertThat(query("q", "a&b=\"c\"").with("agency", "江 苏"))
                .isEqualTo("/search?q=a%26b%3D%22c%22&agency=%E6%B1%9F%20%E8%8B%8F");
    }

    @Test
    void theWholePageShowsTheSame() {
        assertThat(query("q", "a", "lang", "en", "cursor", "c").whole()).isEqualTo("/?q=a");
        assertThat(query("lang", "en").whole()).isEqualTo("/");
    }

    private static PlainQuery query(String... pairs) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.addAll(pairs[i], List.of(pairs[i + 1]));
        }
        return new PlainQuery(parameters);
    }
}
