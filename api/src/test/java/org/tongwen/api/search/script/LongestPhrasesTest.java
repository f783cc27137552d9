package org.tongwen.api.search.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.core.ZhConvert;
import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongestPhrasesTest {

    private static final IDataMap TABLES = DataMaps.defaults();

    private final LongestPhrases phrases = new LongestPhrases(TABLES);

    @ParameterizedTest
    @CsvSource({"头发的干部, 头发|的|干部", "发展的干部, 发展|的|干部", "发展中的, 发展中|的", "一目了然于心, 一目了然|于心", "皇后, 皇后", "后, 后", "GDP, G|D|P"})
    void longestPhrasesAndSingleCharactersBetweenThem(String text, String parts) {
        assertThat(phrases.seg(text)).containsExactly(parts.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "的", "😀", "𠮷野家，头发\n", "一目了"})
    void nothingIsLost(String text) {
        assertThat(String.join("", phrases.seg(text))).isEqualTo(text);
    }

    /** Finds the phrases whose characters are rare, too, which the library takes for something that is not Chinese. */
    @Test
    void phrasesWithRareCharactersAreFound() {
        assertThat(phrases.seg("骨肉团𪢮之日")).containsExactly("骨肉团𪢮", "之", "日");
    }

    /** Each phrase with the next one behind it, so that the end of one may begin another. */
    @Test
    void convertsAsTheLibraryCuts() {
        ZhConvert own = ZhConvertBootstrap.newInstance().segment(phrases).init();
        List<String> all = Stream.concat(TABLES.stPhrase().keySet().stream(), TABLES.tsPhrase().keySet().stream())
                .filter(phrase -> phrase.matches("[一-鿿]+"))
                .sorted()
                .toList();
        for (int i = 1; i < all.size(); i++) {
            String text = all.get(i - 1) + all.get(i);
            assertThat(own.toTraditional(text)).isEqualTo(ZhConverterUtil.toTraditional(text));
            assertThat(own.toSimple(text)).isEqualTo(ZhConverterUtil.toSimple(text));
        }
        assertThat(all).hasSizeGreaterThan(49_000);
    }
}
