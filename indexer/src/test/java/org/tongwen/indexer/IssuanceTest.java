package org.tongwen.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.indexer.parse.office.DocxFixture;
import org.tongwen.indexer.parse.office.PdfFixture;
import org.tongwen.model.document.Attachment;
import org.tongwen.model.document.PolicyDocument;

/** A notice and the plan that it issues, in files beside each other. */
class IssuanceTest {

    private static final List<String> PLAN = List.of(
            "云溪市水利发展规划",
            "",
            "第一章　总则",
            "为了合理开发水资源，保障防洪安全，根据本市实际制定本规划，规划期为五年。",
            "到规划期末，全市新增有效灌溉面积十二万亩，建成小型水库八座，堤防达标率超过九成。");

    private final InMemorySink sink = new InMemorySink();
    private Outcomes outcomes = new Outcomes();

    @TempDir
    Path folder;

    @Test
    void areOneDocumentWithTwoPartsIfTheyNameEachOther() throws IOException {
        writeNoticeAndPlan();
        IndexReport report = index();
        assertThat(report.indexed()).isEqualTo(1);
        PolicyDocument whole = sink.list().getFirst();
        assertThat(whole.content().title()).isEqualTo("云溪市人民政府关于印发云溪市水利发展规划的通知");
        assertThat(whole.content().body()).contains("请认真组织实施", "堤防达标率超过九成");
        assertThat(whole.provenance().original().attachments())
                .extracting(Attachment::path)
                .containsExactly(folder.getFileName() + "/P0202.pdf");
        assertThat(outcomes.of(Outcome.Kind.ATTACHED)).hasSize(1);
        IndexReport again = index();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(outcomes.of(Outcome.Kind.ATTACHED)).hasSize(1);
    }

    @Test
    void areReadAgainTogetherWhenTheAttachmentChanges() throws IOException {
        writeNoticeAndPlan();
        index();
        Files.write(folder.resolve("P0202.pdf"), PdfFixture.of(PLAN.subList(0, 4)));
        assertThat(index().updated()).isEqualTo(1);
        assertThat(sink.list().getFirst().content().body()).doesNotContain("堤防达标率");
    }

    @Test
    void areTwoIfTheAttachmentSaysNothingOfTheNotice() throws IOException {
        Files.writeString(folder.resolve("notice.txt"), "关于召开防汛会议的通知\n请各地派人参加会议并准时到达。\n附件：参会回执.docx");
        Files.write(folder.resolve("参会回执.docx"), DocxFixture.of(List.of("回执", "单位名称及参加人员姓名请填写完整。")));
        assertThat(index().indexed()).isEqualTo(2);
        assertThat(index().unchanged()).isEqualTo(2);
    }

    @Test
    void doNotRepeatATextThatThePageHolds() throws IOException {
        Files.writeString(
                folder.resolve("notice.txt"),
                "关于印发云溪市水利发展规划的通知\n现印发给你们。\n附件：云溪市水利发展规划\n" + String.join("\n", PLAN.subList(2, 5)));
        Files.write(folder.resolve("云溪市水利发展规划.docx"), DocxFixture.of(PLAN));
        assertThat(index().indexed()).isEqualTo(1);
        assertThat(sink.list().getFirst().content().body()).containsOnlyOnce("堤防达标率超过九成");
    }

    private void writeNoticeAndPlan() throws IOException {
        Files.writeString(
                folder.resolve("notice.html"),
                "<h1>云溪市人民政府关于印发云溪市水利发展规划的通知</h1><p>云政发〔2021〕7号</p><p>各县区人民政府：</p>"
                        + "<p>现将规划印发给你们，请认真组织实施。</p><p>附件：<a href=\"./P0202.pdf\">云溪市水利发展规划</a></p>");
        Files.write(folder.resolve("P0202.pdf"), PdfFixture.of(PLAN));
    }

    private IndexReport index() {
        outcomes = new Outcomes();
        return new Indexer().index(IndexRequest.of(List.of(folder)), sink, outcomes);
    }
}
