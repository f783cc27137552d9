package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SampleServer.class)
class SampleIT {

    private final Api api;

    SampleIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "7", "种子", "a", "b", "c", "zz"})
    void everySeedDrawsAsManyAsAreWantedAndTheSameAgain(String seed) {
        JsonNode drawn = api.documents("sample=20", "seed=" + seed, "size=200", "facets=script");
        assertThat(Api.ids(drawn)).hasSize(20).doesNotHaveDuplicates();
        assertThat(Api.total(drawn)).isEqualTo(20);
        assertThat(drawn.at("/facets/script/values")
                        .valueStream()
                        .mapToLong(value -> value.get("count").asLong())
                        .sum())
                .isEqualTo(20);
        assertThat(Api.ids(api.documents("sample=20", "seed=" + seed, "size=200")))
                .isEqualTo(Api.ids(drawn));
    }

    @Test
    void otherSeedsDrawOthers() {
        Set<List<String>> samples = new HashSet<>();
        for (int seed = 0; seed < 10; seed++) {
            samples.add(Api.ids(api.documents("sample=10", "seed=" + seed, "size=200")));
        }
        assertThat(samples).hasSizeGreaterThan(8);
    }

    @Test
    void aLargerSampleHasTheSmallerOne() {
        assertThat(Api.ids(api.documents("q=集群", "sample=15", "seed=3", "size=200")))
                .containsAll(Api.ids(api.documents("q=集群", "sample=5", "seed=3", "size=200")));
    }

    @Test
    void ofFewerThanAreWantedAllAreDrawn() {
        assertThat(Api.ids(api.documents("q=集群", "region=江苏", "sample=1000", "size=200")))
                .isEqualTo(Api.ids(api.documents("q=集群", "region=江苏", "size=200")));
    }

    @Test
    void whatIsExportedIsWhatIsListed() {
        String csv = new String(
                api.send("GET", "/api/v1/export" + Api.query("q=集群", "sample=7", "seed=x", "fields=id"))
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1)).containsExactlyElementsOf(Api.ids(api.documents("q=集群", "sample=7", "seed=x")));
    }
}
