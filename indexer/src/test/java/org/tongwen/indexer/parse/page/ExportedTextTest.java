package org.tongwen.indexer.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.parse.given.Given;

/** Texts as law databases export them. */
class ExportedTextTest {

    private static final String TITLE = "某省推进渔港“三区一带”建设领导小组改革创新工作规则";
    private static final String BODY = "第一条 为了改革，制定本规则。\n第二条 本规则自印发之日起施行。";
    private static final String EXPORTED =
            TITLE + "\n【法宝引证码】 CLI.12.1234567\n原文链接：https://example.org/chl/1.html\n" + TITLE + "\n" + BODY;

    @Test
    void takesTheHeaderOffARecord() {
        assertThat(ExportHeader.strip(EXPORTED, TITLE)).isEqualTo(BODY);
        assertThat(ExportHeader.strip(TITLE + "\n" + BODY, TITLE)).isEqualTo(TITLE + "\n" + BODY);
    }

    @Test
    void takesTheHeaderOffAPage() {
        PageText page = PageText.of(EXPORTED, Optional.empty(), new Given.Builder());
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(page.body()).doesNotContain("法宝", "CLI", "原文链接").endsWith(BODY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某省推进渔港“三区一带”建设领导小组...   | 某省推进渔港“三区一带”建设领导小组改革创新工作规则
            某省推进渔港_三区一带_建设领导…         | 某省推进渔港“三区一带”建设领导小组改革创新工作规则
            某省推进盐田建设领导小组改革...         | 某省推进盐田建设领导小组改革...
            某省...                                 | 某省...
            某省推进渔港建设                        | 某省推进渔港建设
            """)
    void completesATitleThatWasCut(String stated, String title) {
        assertThat(CutTitle.complete(stated, EXPORTED)).isEqualTo(title);
        assertThat(PageText.of(EXPORTED, Optional.of(stated), new Given.Builder())
                        .title())
                .isEqualTo(title);
    }
}
