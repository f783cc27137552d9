package org.tongwen.api.web.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.tongwen.api.search.paragraph.Span;

class PermalinkTest {

    private static final String LONG = "各省、自治区、直辖市人民政府应当建立健全工作机制，明确责任分工，强化要素保障，确保各项任务落实到位，并于每年年底前报告。";

    @Test
    void aShortPassageIsQuotedAsAWhole() {
        assertThat(decoded("支持集群。\n另行制定。", "另行制定")).isEqualTo("/documents/a/b?quote=另行制定#p2");
    }

    @Test
    void aLongPassageIsQuotedByBeginningAndEndWithItsHash() {
        assertThat(decoded("支持集群。\n" + LONG, LONG))
                .isEqualTo("/documents/a/b?quote=" + LONG.substring(0, 12) + "…" + LONG.substring(LONG.length() - 12)
                        + "&hash=" + Hash.of(LONG).substring(0, 12) + "#p2");
    }

    @Test
    void whereTheWordsStandTwiceTheAddressSaysWhich() {
        String body = "支持集群。\n支持集群。";
        assertThat(UriUtils.decode(Permalink.of("a", body, new Span(0, 4)), "UTF-8"))
                .isEqualTo("/documents/a?quote=支持集群#p1");
        assertThat(UriUtils.decode(Permalink.of("a", body, new Span(6, 10)), "UTF-8"))
                .isEqualTo("/documents/a?quote=支持集群&start=6#p2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a?b#c", "文件 一", "100%", "a&b=c+d", "..", "\"'<>"})
    void anIdIsOneSegment(String id) {
        URI address = URI.create(Permalink.of(id));
        assertThat(address.getRawPath()).matches("/documents/[^/]+");
        assertThat(address.getPath()).isEqualTo("/documents/" + id);
    }

    @Test
    void everyPassageIsFoundByItsAddressAgainAlsoWhereWordsRepeat() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String body = body(random);
            int start = random.nextInt(body.length() - 1);
            int end = start + 1 + random.nextInt(body.length() - start - 1);
            Span span = stripped(body, start, end);
            if (span.end() > span.start()) {
                assertThat(found(body, Permalink.of("a", body, span)))
                        .as("%s of %s", span, body)
                        .map(Passage::span)
                        .contains(span);
            }
        }
    }

    @Test
    void theAddressLeadsToTheWordsWhenTheTextBeforeThemHasGrown() {
        String body = "支持集群。\n" + LONG;
        String address = Permalink.of("a", body, new Span(6, body.length()));
        String grown = "新增一条。\n新增二条。\n" + body;
        assertThat(found(grown, address).orElseThrow().span().in(grown)).isEqualTo(LONG);
        assertThat(found(grown, address).orElseThrow().differences()).isEmpty();
    }

    /** A text in which almost everything repeats. */
    private static String body(Random random) {
        StringBuilder body = new StringBuilder("甲");
        int length = 2 + random.nextInt(200);
        while (body.length() < length) {
            body.append(random.nextInt(12) == 0 ? "\n" : "甲乙丙".charAt(random.nextInt(3)));
        }
        return body.append("丁").toString();
    }

    private static Span stripped(String body, int start, int end) {
        String text = body.substring(start, end);
        int begin = start + text.length() - text.stripLeading().length();
        return new Span(
                begin,
                Math.max(begin, end - (text.length() - text.stripTrailing().length())));
    }

    private static Optional<Passage> found(String body, String address) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> parameters.add(name, UriUtils.decode(value, "UTF-8"))));
        return PassageParameters.ofPage(parameters)
                .flatMap(request -> Passages.of(body).find(request));
    }

    private static String decoded(String body, String text) {
        int start = body.indexOf(text);
        return UriUtils.decode(Permalink.of("a/b", body, new Span(start, start + text.length())), "UTF-8");
    }
}
