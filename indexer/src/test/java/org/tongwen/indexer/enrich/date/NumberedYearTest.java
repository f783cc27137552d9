package org.tongwen.indexer.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongwen.indexer.enrich.Documents;
import org.tongwen.model.document.Dates;

class NumberedYearTest {

    @Test
    void takesTheLaterYearOfTheNumberIfTheActWasMadePublicLater() {
        Dates dates = Documents.enrich("某解释", "2023年11月13日 审判委员会第900次会议通过\n法释〔2024〕91号\n第一条 略。")
                .dates();
        assertThat(dates.year()).isEqualTo(2024);
        assertThat(dates.yearEstimated()).isTrue();
    }
}
