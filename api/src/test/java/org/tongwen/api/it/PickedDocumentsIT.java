package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Filters that name documents of the collection instead of something about them. */
@ExtendWith(SampleServer.class)
class PickedDocumentsIT {

    private final Api api;

    PickedDocumentsIT(Api api) {
        this.api = api;
    }

    @Test
    void idsPickDocumentsAndLeaveThemOut() {
        List<String> all = Api.ids(api.documents("q=集群", "size=200"));
        List<String> picked = List.of(all.get(1), all.get(3));
        assertThat(Api.ids(api.documents("q=集群", "id=" + picked.get(1), "id=" + picked.get(0))))
                .containsExactlyElementsOf(picked);
        assertThat(Api.ids(api.documents("q=集群", "size=200", "id=!" + picked.get(0), "id=!" + picked.get(1))))
                .containsExactlyElementsOf(
                        all.stream().filter(id -> !picked.contains(id)).toList());
    }

    @Test
    void anIdThatIsNotThereFindsNothing() {
        assertThat(Api.total(api.documents("id=no-such-document"))).isZero();
        assertThat(Api.total(api.documents("id=unknown"))).isZero();
    }

    @Test
    void aWorkHasAllItsCopies() {
        JsonNode copy = StreamSupport.stream(
                        api.documents("size=200").get("items").spliterator(), false)
                .filter(item -> item.at("/work/copies").asInt() > 1)
                .findFirst()
                .orElseThrow();
        JsonNode copies = api.documents("work=" + copy.at("/work/id").asString());
        assertThat(Api.total(copies)).isEqualTo(copy.at("/work/copies").asInt());
        assertThat(copies.get("items"))
                .allSatisfy(item -> assertThat(item.at("/work/id")).isEqualTo(copy.at("/work/id")));
    }

    @Test
    void aReceiptOfPickedDocumentsNamesThem() {
        String id = Api.ids(api.documents("size=1")).getFirst();
        JsonNode parameters = api.documents("id=" + id).at("/meta/receipt/searches/0/parameters");
        assertThat(parameters.at("/id/0").asString()).isEqualTo(id);
    }

    @Test
    void asManyArePickedAsAnAddressHasRoomFor() {
        String[] ids = IntStream.range(0, 500)
                .mapToObj(i -> "id=file-%020d".formatted(i))
                .toArray(String[]::new);
        assertThat(Api.total(api.documents(ids))).isZero();
    }
}
