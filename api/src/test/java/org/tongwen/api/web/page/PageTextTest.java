package org.tongwen.api.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongwen.api.web.page.PageText.ParagraphView;

class PageTextTest {

    @Test
    void whatMarkdownPutsInFrontOfHeadingsIsNotShown() {
        PageText page = PageText.of("## 第一章 总则\n第一条 依据#1号文。\n#号文\n#", Optional.empty());
        assertThat(page.paragraphs())
                .containsExactly(
                        new ParagraphView(1, "", "", "第一章 总则"),
                        new ParagraphView(2, "", "", "第一条 依据#1号文。"),
                        new ParagraphView(3, "", "", "#号文"),
                        new ParagraphView(4, "", "", "#"));
    }
}
