package org.tongwen.elasticsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "400, analyzer [tongwen_exact] has not been configured in mappings, bin/elasticsearch-plugin install file:///",
        "400, analyzer [standard] is odd, Elasticsearch refuses the index: ",
        "401, unable to authenticate, Check user and password",
        "403, unauthorized, give it all rights to tongwen-*",
        "408, timed out, did not open in time",
    })
    void everyRefusalSaysWhatToDo(int status, String reason, String advice) {
        ErrorResponse response = ErrorResponse.of(error ->
                error.status(status).error(cause -> cause.type("exception").reason(reason)));

        assertThat(IndexProblems.of(new ElasticsearchException("indices.create", response)))
                .hasMessageContaining(advice);
    }

    @Test
    void anIndexOfAnotherContractNamesBothNumbers() {
        assertThat(IndexProblems.otherContract("tongwen-documents-v9", 9))
                .hasMessageStartingWith(
                        "The index tongwen-documents-v9 follows contract 9, and this program knows contract 7. ./tongwen reindex");
    }
}
