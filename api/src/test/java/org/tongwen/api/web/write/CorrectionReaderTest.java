package org.tongwen.api.web.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.model.correction.CorrectableField;
import tools.jackson.databind.json.JsonMapper;

class CorrectionReaderTest {

    private final CorrectionReader reader = new CorrectionReader(JsonMapper.shared());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | '\"  关于工作的通知 \"' | 关于工作的通知",
                "issued_on | '\"2021-07\"' | 2021-07",
                "year | 2021 | 2021",
                "year | '\"2021\"' | 2021",
                "region | '\"江蘇\"' | 320000",
                "region | '[\"南京\"]' | 320100",
                "regions | '[\"江苏\", \"上海市\", \"江蘇省\"]' | 320000 310000",
                "regions | '\"长三角\"' | 310000 320000 330000 340000",
                "level | '\"縣\"' | county",
                "document_number | '\"国办发 2023 12\"' | 国办发〔2023〕12号",
                "document_number | '\"没有号码\"' | 没有号码",
                "agencies | '[\"教育部\", \"教育部\"]' | 教育部",
                "agencies | '[]' | ''",
                "document_type | '\"Notice\"' | 通知",
                "industries | '\"集成电路\"' | electronics.integrated-circuits",
                "effective_on | '\"unknown\"' | ''",
            })
    void readsValuesAsFiltersDo(String field, String value, String expected) {
        assertThat(reader.read("{\"%s\": %s}".formatted(field, value)))
                .isEqualTo(Map.of(
                        CorrectableField.of(field),
                        Optional.of(expected.isEmpty() ? List.of() : List.of(expected.split(" ")))));
    }

    @Test
    void nullTakesACorrectionBack() {
        assertThat(reader.read("{\"year\": null, \"level\": \"市\"}"))
                .isEqualTo(Map.of(
                        CorrectableField.YEAR, Optional.empty(), CorrectableField.LEVEL, Optional.of(List.of("city"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | body",
                "'{' | body",
                "'{}' | body",
                "'{\"regoin\": \"江苏\"}' | regoin",
                "'{\"title\": \"unknown\"}' | title",
                "'{\"title\": \" \"}' | title",
                "'{\"year\": 21.5}' | year",
                "'{\"year\": true}' | year",
                "'{\"year\": {\"is\": 2021}}' | year",
                "'{\"year\": 21}' | year",
                "'{\"region\": [\"江苏\", \"上海\"]}' | region",
                "'{\"region\": \"长三角\"}' | region",
                "'{\"regions\": [\"江苏\", \"unknown\"]}' | regions",
                "'{\"issued_on\": \"2021-02-30\"}' | issued_on",
                "'{\"issued_on\": \"7 May\"}' | issued_on",
                "'{\"industries\": [\"没有这个行业\"]}' | industries",
            })
    void namesTheFieldThatCannotBeSo(String body, String parameter) {
        assertThatThrownBy(() -> reader.read(body))
                .isInstanceOfSatisfying(
                        InvalidParameterException.class,
                        error -> assertThat(error.parameter()).isEqualTo(parameter));
    }
}
