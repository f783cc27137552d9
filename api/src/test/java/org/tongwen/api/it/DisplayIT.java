package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.Script;
import org.tongwen.model.script.ScriptDetector;
import tools.jackson.databind.JsonNode;

/** Shows texts in the script that the reader likes; what is found and counted stays the same. */
@ExtendWith(SampleServer.class)
class DisplayIT {

    private final Api api;

    DisplayIT(Api api) {
        this.api = api;
    }

    @ParameterizedTest
    @ValueSource(strings = {"hans", "hant"})
    void aListIsShownInOneScript(String display) {
        JsonNode written = api.documents("q=制造业", "size=200");
        JsonNode shown = api.documents("q=制造业", "size=200", "display=" + display);
        assertThat(Api.ids(shown)).isEqualTo(Api.ids(written));
        assertThat(shown.get("facets")).isEqualTo(written.get("facets"));
        assertThat(shown.at("/meta/receipt/searches")).isEqualTo(written.at("/meta/receipt/searches"));
        for (int i = 0; i < written.get("items").size(); i++) {
            JsonNode before = written.get("items").get(i);
            JsonNode after = shown.get("items").get(i);
            boolean converted = !before.get("script").asString().equals(display);
            assertThat(after.path("displayed").asString("")).isEqualTo(converted ? display : "");
            assertThat(after.get("script")).isEqualTo(before.get("script"));
            if (!converted) {
                assertThat(after).isEqualTo(before);
            } else {
                String title = after.get("title").asString();
                assertThat(title).hasSameSizeAs(before.get("title").asString());
                assertThat(ScriptDetector.count(title).script()).isIn(Script.HANS, script(display));
                assertThat(marks(after)).isEqualTo(marks(before));
            }
        }
        assertThat(shown.get("items")).anyMatch(item -> item.has("displayed"));
    }

    @Test
    void aDocumentKeepsItsPlaces() {
        JsonNode hit = StreamSupport.stream(
                        api.documents("script=hant", "size=1").get("items").spliterator(), false)
                .findFirst()
                .orElseThrow();
        String address = "/api/v1/documents/" + hit.get("id").asString();
        JsonNode written = Api.json(api.get(address));
        JsonNode shown = Api.json(api.get(address + "?display=hans"));
        assertThat(shown.get("displayed").asString()).isEqualTo("hans");
        assertThat(ScriptDetector.detect(shown.get("body").asString())).isEqualTo(Script.HANS);
        assertThat(shown.get("evidence").size())
                .isEqualTo(written.get("evidence").size());
        assertThat(shown.get("evidence"))
                .filteredOn(evidence -> !evidence.get("quote").isNull())
                .isNotEmpty()
                .allSatisfy(evidence -> {
                    JsonNode quote = evidence.get("quote");
                    String text = shown.get(quote.get("part").asString()).asString();
                    assertThat(text.substring(
                                    quote.get("start").asInt(), quote.get("end").asInt()))
                            .isEqualTo(quote.get("text").asString());
                });
    }

    @Test
    void aConcordanceIsShownInOneScript() {
        List<String> keywords = StreamSupport.stream(
                        Api.json(api.get("/api/v1/concordance" + Api.query("q=制造业", "size=500", "display=hant")))
                                .get("items")
                                .spliterator(),
                        false)
                .map(line -> line.get("keyword").asString())
                .distinct()
                .toList();
        // One text has 制造業, as careless typists write; it is Traditional all the same, and stays.
        assertThat(keywords)
                .contains("製造業")
                .allSatisfy(keyword ->
                        assertThat(ScriptDetector.count(keyword).simplified()).isZero());
        assertThat(api.get("/api/v1/concordance" + Api.query("q=制造业", "format=csv", "display=hant"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void fieldsThatAreChosenSayWhatWasConverted() {
        assertThat(api.documents("script=hant", "display=hans", "fields=title").get("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.propertyNames()).containsExactlyInAnyOrder("title", "displayed"));
    }

    private static Script script(String id) {
        return id.equals("hans") ? Script.HANS : Script.HANT;
    }

    /** Where marks stand, whatever the characters are. */
    private static List<String> marks(JsonNode item) {
        return item.get("highlights")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(passage -> passage.asString().replaceAll("\\p{IsHan}", "字"))
                .toList();
    }
}
