package org.tongwen.model.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptConverterTest {

    private static final ScriptConverter TO_TRADITIONAL = ScriptConverter.toTraditional();
    private static final ScriptConverter TO_SIMPLIFIED = ScriptConverter.toSimplified();
    private static final IDataMap TABLES = DataMaps.defaults();

    @ParameterizedTest
    @CsvSource({
        "头发的干部, 頭髮的幹部",
        "发展中的产业, 發展中的產業",
        "皇后 后来, 皇后 後來",
        "理发, 理髮",
        "国办发〔2023〕12号, 國辦發〔2023〕12號",
        "后, 後",
    })
    void phrasesGoBeforeCharacters(String simplified, String traditional) {
        assertThat(TO_TRADITIONAL.convert(simplified)).isEqualTo(traditional);
        assertThat(TO_SIMPLIFIED.convert(traditional)).isEqualTo(TO_SIMPLIFIED.convert(simplified));
    }

    @Test
    void rareCharactersAreReadAndNotWritten() {
        assertThat(TO_TRADITIONAL.convert("骨肉团𪢮之日")).isEqualTo("骨肉團圞之日");
        assertThat(TO_SIMPLIFIED.convert("周顗")).isEqualTo("周顗");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "的", "GDP 5%", "😀", "\ud840", "一目了"})
    void whatTheTablesDoNotHaveStays(String text) {
        assertThat(TO_TRADITIONAL.convert(text)).isEqualTo(text);
        assertThat(TO_SIMPLIFIED.convert(text)).isEqualTo(text);
    }

    @Test
    void simplifiedIsConvertedAsByTheLibraryOfTheTables() {
        for (String text : neighbours("", TABLES.stPhrase(), TABLES.stChar())) {
            assertThat(TO_TRADITIONAL.convert(text)).isEqualTo(ZhConverterUtil.toTraditional(text));
        }
    }

    @Test
    void traditionalIsConvertedAsByTheLibraryOfTheTables() {
        for (String text : neighbours("、", TABLES.tsPhrase(), TABLES.tsChar())) {
            assertThat(TO_SIMPLIFIED.convert(text)).isEqualTo(ZhConverterUtil.toSimple(text));
        }
    }

    /**
     * Each phrase with the next one behind it, so that the end of one may begin another, which the library tells by the tables of both
     * directions; it misses those of rare characters.
     */
    private static List<String> neighbours(String between, Map<String, ?> phrases, Map<String, ?> characters) {
        List<String> all = Stream.concat(phrases.keySet().stream(), characters.keySet().stream())
                .filter(phrase -> phrase.matches("[一-鿿]+"))
                .sorted()
                .toList();
        assertThat(all).hasSizeGreaterThan(3_000);
        return IntStream.range(1, all.size())
                .mapToObj(i -> all.get(i - 1) + between + all.get(i))
                .toList();
    }
}
