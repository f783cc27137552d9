package org.tongwen.indexer.work.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.indexer.work.Wording;
import org.tongwen.model.date.PolicyDate;

class SketchTest {

    private static final PolicyDate JULY = PolicyDate.ofDay(LocalDate.of(2021, 7, 2));
    private static final Documents NOTICE = Documents.of("关于完善冷链物流网络的通知", Documents.prose(40, 1));

    @Test
    void isTheSameAfterItWasWrittenAndRead() {
        Sketch sketch = NOTICE.issued(JULY)
                .published(PolicyDate.ofMonth(2021, 8))
                .numbered("国办发〔2021〕12号;发改高技〔2021〕34号")
                .in("320500")
                .sketch();
        assertThat(Sketch.decode(sketch.encode())).isEqualTo(sketch);
        assertThat(Sketch.decode(sketch.encode()).keys()).isEqualTo(sketch.keys());
    }

    @Test
    void isSmallWhateverTheLengthOfTheText() {
        String figures = "2021年3月5日增长12.5%，投入1,250万元。".repeat(3);
        Documents large = Documents.of("长".repeat(500), Documents.prose(20_000, 2) + figures)
                .numbered("甲发〔2021〕1号;乙发〔2021〕2号;丙发〔2021〕3号;丁发〔2021〕4号;戊发〔2021〕5号");
        assertThat(large.sketch().encode()).hasSizeLessThan(1_200);
        assertThat(large.sketch().keys()).hasSizeLessThanOrEqualTo(32).doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatAnotherProgramWrote() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sketch.decode("__8"));
    }

    @Test
    void copiesShareKeysAndOtherTextsHardlyAny() {
        Sketch other = Documents.of("关于另一件事的通知", Documents.prose(40, 99)).sketch();
        Sketch traditional = Documents.of(Wording.traditional(NOTICE.title()), Wording.traditional(NOTICE.body()))
                .sketch();
        assertThat(traditional.keys()).isEqualTo(NOTICE.sketch().keys());
        assertThat(other.keys().stream().filter(NOTICE.sketch().keys()::contains))
                .hasSizeLessThan(6);
        assertThat(NOTICE.sketch().compare(other)).isEmpty();
    }

    @Test
    void comparesAlikeInBothDirections() {
        Sketch part =
                Documents.of(NOTICE.title(), NOTICE.body().substring(0, 600)).sketch();
        assertThat(part.compare(NOTICE.sketch()))
                .isPresent()
                .isEqualTo(NOTICE.sketch().compare(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "一", "省市", "（", "2021年", "第一条", "百分之", "1,000,", "1.", "\n", "加快推进", "𠮷"})
    void takesTimeInProportionToTheTextWhateverItHolds(String unit) {
        String megabyte = unit.repeat(1_000_000 / unit.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> Documents.of("题目", "正文" + megabyte).sketch());
    }
}
