package org.tongwen.api.search.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.Script;

class ScriptConversionTest {

    @ParameterizedTest
    @CsvSource({"头发与发展, 頭髮與發展", "干部在树干旁, 幹部在樹幹旁", "皇后的后面, 皇后的後面", "这里的公里数, 這裡的公里數", "先进制造业集群, 先進製造業集群"})
    void phrasesDecide(String simplified, String traditional) {
        assertThat(ScriptConversion.convert(simplified, Script.HANT)).isEqualTo(traditional);
        assertThat(ScriptConversion.convert(traditional, Script.HANS)).isEqualTo(simplified);
    }

    @Test
    void linesThatAreInTheScriptStayAsTheyAre() {
        String mixed = "長征的精神\n长征的精神\n\n精神";
        assertThat(ScriptConversion.convert(mixed, Script.HANT)).isEqualTo("長征的精神\n長征的精神\n\n精神");
        assertThat(ScriptConversion.convert(mixed, Script.HANS)).isEqualTo("长征的精神\n长征的精神\n\n精神");
        assertThat(ScriptConversion.convert(mixed, Script.MIXED)).isEqualTo(mixed);
    }

    /** Some of these have their counterpart outside of the plane in which they are themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"鋂𨧀鉨釾国", "𫘧𬭊𠮷😀国", "国\r\n国\n", "", "\n\n", "<mark>国</mark>&lt;"})
    void charactersKeepTheirPlaces(String text) {
        for (Script script : Script.values()) {
            String converted = ScriptConversion.convert(text, script);
            assertThat(converted).hasSameSizeAs(text);
            for (int i = 0; i < text.length(); i++) {
                assertThat(Character.isSurrogate(converted.charAt(i))).isEqualTo(Character.isSurrogate(text.charAt(i)));
            }
        }
    }

    @Test
    void everyCharacterOfTheTablesKeepsItsPlace() {
        for (int codePoint = 0x3400; codePoint < 0x32000; codePoint++) {
            String character = Character.toString(codePoint);
            for (Script script : Script.values()) {
                assertThat(ScriptConversion.convert(character, script)).hasSameSizeAs(character);
            }
        }
    }
}
