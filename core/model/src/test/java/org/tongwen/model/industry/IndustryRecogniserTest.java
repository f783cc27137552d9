package org.tongwen.model.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustryRecogniserTest {

    private final IndustryRecogniser recogniser = IndustryRecogniser.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            发展集成电路和新型显示产业       | electronics.integrated-circuits*3 electronics.displays*3
            發展半導體與工具機               | electronics.integrated-circuits*3 equipment.machine-tools*3
            新能源汽车动力电池               | automotive.new-energy*3 automotive.power-batteries*3
            人流、物流                       | logistics*2
            ５Ｇ基站与15GB内存               | electronics.communications*1 electronics.communications*2
            eVTOL与EVTOL                     | aerospace-marine.low-altitude*3 aerospace-marine.low-altitude*3
            人工智慧與雲端運算               | software.artificial-intelligence*3 software.big-data-cloud*3
            電業與天然氣事業                 | utilities.power*3 utilities.gas*3
            Shipbuilding and machine tools   | aerospace-marine.ships*3 equipment.machine-tools*3
            使用电子邮件，签发电子证照并存入银行账户| ''
            用电量、電子商務                 | utilities.power*3 retail.ecommerce*3
            自治条例                         | ''
            """)
    void readsTermsOfEitherScriptAndVocabulary(String text, String expected) {
        assertThat(recogniser.recognise(text).stream()
                        .map(mention -> mention.value().industry().id() + "*"
                                + mention.value().weight())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void pointsToTheOriginalText() {
        String text = "推動 半導體 產業";
        assertThat(recogniser.recognise(text))
                .singleElement()
                .satisfies(mention -> assertThat(text.substring(mention.start(), mention.end()))
                        .isEqualTo("半導體"));
    }

    @Test
    void staysLinearOnEndlessRepetition() {
        assertThat(recogniser.recognise("集成电路".repeat(250_000))).hasSize(250_000);
        assertThat(recogniser.recognise("高性能计高性能计".repeat(120_000))).isEmpty();
    }
}
