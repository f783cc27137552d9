package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;
import org.tongwen.indexer.load.ElasticsearchSink;

/** Works in an index: as documents come in several runs, change and go. */
@ExtendWith(SampleServer.class)
class WorksIT {

    private static final String INDEX = "tongwen-documents-works";
    private static final String TEXT = "为加快培育先进制造业集群，提升产业链现代化水平，结合本市实际，制定如下措施。\\n"
            + "对牵头建设公共技术平台的企业，按照实际投入的一定比例给予补助。\\n鼓励龙头企业开放应用场景，带动中小企业进入配套体系。\\n"
            + "支持高等学校与企业共建现代产业学院，扩大紧缺人才培养规模。\\n建立重点项目清单，实行专班推进，按月调度，按季通报。";

    private static final String CONVERTED = "為加快培育先進製造業集群，提升產業鏈現代化水平，結合本市實際，制定如下措施。\\n"
            + "對牽頭建設公共技術平臺的企業，按照實際投入的一定比例給予補助。\\n鼓勵龍頭企業開放應用場景，帶動中小企業進入配套體系。\\n"
            + "支持高等學校與企業共建現代產業學院，擴大緊缺人才培養規模。\\n建立重點項目清單，實行專班推進，按月調度，按季通報。";

    private static final String OTHER =
            "農業部公告修正有機農產品驗證機構認證辦法，並自即日生效，有關驗證費用、追蹤查驗及標章使用之規定一併修正，" + "請各縣市政府轉知轄內農民團體辦理，並於每年年底前將查驗結果函報本部備查，逾期未報者不予補助。";

    private final ElasticsearchAsyncClient client;

    @TempDir
    Path folder;

    WorksIT(TongwenElasticsearch elasticsearch) {
        this.client = elasticsearch.writer();
    }

    @BeforeEach
    void createIndex() throws IOException {
        try (InputStream contract = Objects.requireNonNull(DocumentIndex.class.getResourceAsStream("index.json"))) {
            client.indices()
                    .create(request -> request.index(INDEX).withJson(contract))
                    .join();
        }
    }

    @AfterEach
    void deleteIndex() {
        client.indices().delete(request -> request.index(INDEX)).join();
    }

    @Test
    void copiesThatComeInSeveralRunsAreOneWorkUnderTheEarliest() throws IOException {
        write("b", "2021-05-02", TEXT);
        write("other", "2021-05-01", OTHER);
        index();
        write("c", "2021-05-03", CONVERTED);
        write("a", "2021-05-01", TEXT);
        index();
        assertThat(work("a").earliest()).isTrue();
        for (String id : List.of("a", "b", "c")) {
            assertThat(work(id).id()).isEqualTo("a");
            assertThat(work(id).copies()).isEqualTo(3);
            assertThat(work(id).closest()).isNotNull();
        }
        assertThat(work("other").copies()).isEqualTo(1);
    }

    @Test
    void aWorkLosesWhatIsReplacedAndWhatIsRemoved() throws IOException {
        write("a", "2021-05-01", TEXT);
        write("b", "2021-05-02", TEXT);
        write("c", "2021-05-03", CONVERTED);
        index();
        write("a", "2021-05-01", OTHER);
        index();
        assertThat(work("a").id()).isEqualTo("a");
        assertThat(work("a").closest()).isNull();
        assertThat(work("c").id()).isEqualTo("b");
        Files.delete(folder.resolve("b.jsonl"));
        index();
        assertThat(work("c").id()).isEqualTo("c");
        assertThat(work("c").copies()).isEqualTo(1);
        assertThat(work("c").closest()).isNull();
    }

    @Test
    void whatARunThatWasKilledLeftBehindIsGroupedByTheNext() throws IOException {
        write("a", "2021-05-01", TEXT);
        write("b", "2021-05-02", TEXT);
        index();
        Map<String, Object> alone = Map.of("work", Map.of("id", "b", "copies", 1));
        client.update(request -> request.index(INDEX).id("b").doc(alone), Void.class)
                .join();
        index();
        assertThat(work("b").id()).isEqualTo("a");
        assertThat(work("b").copies()).isEqualTo(2);
    }

    private void write(String id, String date, String body) throws IOException {
        Files.writeString(
                folder.resolve(id + ".jsonl"),
                "{\"id\":\"%s\",\"title\":\"关于培育集群的措施\",\"published_on\":\"%s\",\"body\":\"%s\"}"
                        .formatted(id, date, body));
    }

    private void index() {
        IndexRequest request = new IndexRequest(List.of(folder), false, true);
        new Indexer().index(request, new ElasticsearchSink(client, INDEX), IndexListener.NONE);
    }

    private IndexDocument.Work work(String id) {
        return Objects.requireNonNull(client.get(request -> request.index(INDEX).id(id), IndexDocument.class)
                        .join()
                        .source())
                .work();
    }
}
