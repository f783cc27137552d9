package org.tongwen.indexer.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final List<Charset> UNICODE =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    static Stream<Arguments> encoded() {
        return Stream.concat(
                pairs(Texts.SIMPLIFIED, List.of(Texts.GB18030)),
                pairs(Texts.TRADITIONAL, List.of(Texts.GB18030, Texts.BIG5)));
    }

    private static Stream<Arguments> pairs(List<String> texts, List<Charset> charsets) {
        return texts.stream()
                .flatMap(text ->
                        Stream.concat(UNICODE.stream(), charsets.stream()).map(charset -> Arguments.of(text, charset)));
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void tellsTheCharsetOfShortTexts(String text, Charset charset) throws NotTextException {
        assertThat(TextDecoder.decode(text.getBytes(charset))).isEqualTo(new Decoded(text, charset));
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void tellsItFromTheBeginningOfAStreamThatEndsWithinACharacter(String text, Charset charset)
            throws NotTextException {
        byte[] bytes = text.getBytes(charset);
        assertThat(TextDecoder.detect(Arrays.copyOf(bytes, bytes.length - 1), false))
                .isEqualTo(charset);
    }

    @Test
    void readsTheWholeSampleInEveryCharsetThatHasItsCharacters() throws NotTextException {
        for (String text : Texts.sample()) {
            for (Charset charset : List.of(StandardCharsets.UTF_16LE, Texts.GB18030, Texts.BIG5)) {
                if (charset.newEncoder().canEncode(text)) {
                    assertThat(TextDecoder.decode(text.getBytes(charset)).text())
                            .as("%s in %s", text.substring(0, 20), charset)
                            .isEqualTo(text);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void takesAByteOrderMarkAtItsWord(String name) throws NotTextException {
        Charset charset = Charset.forName(name);
        assertThat(TextDecoder.decode("\uFEFF通知".getBytes(charset))).isEqualTo(new Decoded("通知", charset));
    }

    @Test
    void readsTheCharactersThatHongKongAddedToBig5() throws NotTextException {
        String text = "深水埗區及鰂魚涌海濱長廊工程，撥款申請獲財務委員會通過";
        assertThat(TextDecoder.decode(text.getBytes(Texts.BIG5_HKSCS))).isEqualTo(new Decoded(text, Texts.BIG5_HKSCS));
    }

    @Test
    void readsEnglishWithTypographicQuotes() throws NotTextException {
        String text = "China’s policy on “industrial clusters” – résumé";
        assertThat(TextDecoder.decode(text.getBytes(Texts.WINDOWS_1252)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void overrulesADeclarationThatTheBytesContradict(String text, Charset charset) throws NotTextException {
        for (String declared : List.of("utf-8", "gb2312", "big5", "no-such-charset")) {
            String page = "<html><head><meta charset=\"%s\"></head><p>%s</p>".formatted(declared, text);
            assertThat(TextDecoder.decodeHtml(page.getBytes(charset)).text())
                    .as(declared)
                    .isEqualTo(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=big5>",
                "<META http-equiv=\"Content-Type\" content=\"text/html; charset=Big5\">",
                "<?xml version=\"1.0\" encoding='big5'?>"
            })
    void believesADeclarationWhereTheBytesLeaveItOpen(String declaration) throws NotTextException {
        // A name of two characters that is as likely in either charset.
        byte[] name = "\u79DF\u8CC3".getBytes(Texts.BIG5);
        byte[] page =
                (declaration + new String(name, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TextDecoder.decodeHtml(page).text()).endsWith("\u79DF\u8CC3");
        assertThat(TextDecoder.decode(name, "Big5").text()).isEqualTo("\u79DF\u8CC3");
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void losesOnlyTheDamagedLine(String text, Charset charset) throws NotTextException {
        byte[] bytes = "%s\n%s\n%s".formatted(text, text, text).getBytes(charset);
        int middle = bytes.length / 2;
        bytes[middle - middle % 2] = (byte) 0xFF;
        assertThat(TextDecoder.decode(bytes).text()).startsWith(text + "\n").endsWith("\n" + text);
    }

    @Test
    void dropsNulInAGoodText() throws NotTextException {
        assertThat(TextDecoder.decode("关于\0印发办法的通知\0\0\0\0".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("关于印发办法的通知");
        assertThat(TextDecoder.decode("关于\0印发办法的通知\0\0\0\0".getBytes(Texts.GB18030))
                        .text())
                .isEqualTo("关于印发办法的通知");
    }

    @Test
    void readsNothingAsNothing() throws NotTextException {
        assertThat(TextDecoder.decode(new byte[0])).isEqualTo(new Decoded("", StandardCharsets.UTF_8));
    }

    @Test
    void refusesBinaryData() {
        Random random = new Random(7);
        for (int size = 200; size < 40_000; size *= 3) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            assertThatThrownBy(() -> TextDecoder.decode(bytes))
                    .as("%d bytes", size)
                    .isInstanceOf(NotTextException.class)
                    .hasMessage("binary data, not text");
        }
    }

    @Test
    void decodesALineOnlyIfAllOfItIsInTheCharset() throws CharacterCodingException {
        byte[] line = "\uFEFF关于通知".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decodeStrictly(line, 0, line.length, StandardCharsets.UTF_8))
                .isEqualTo("关于通知");
        assertThatThrownBy(() -> TextDecoder.decodeStrictly(line, 0, line.length - 1, StandardCharsets.UTF_8))
                .isInstanceOf(CharacterCodingException.class);
    }
}
