package org.tongwen.api.web.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.suggest.SuggestionRequest;
import org.tongwen.api.search.suggest.SuggestionType;

class SuggestionParametersTest {

    @Test
    void allTypesAreSuggestedByDefault() {
        SuggestionRequest request = SuggestionParameters.read(parameters("q", "先进"));
        assertThat(request.types()).containsExactlyInAnyOrder(SuggestionType.values());
        assertThat(request.size()).isEqualTo(SuggestionRequest.DEFAULT_SIZE);
        assertThat(request.typed().folded()).isEqualTo("先进");
    }

    @Test
    void typesAreAList() {
        assertThat(SuggestionParameters.read(parameters("types", "title，agency"))
                        .types())
                .containsExactlyInAnyOrder(SuggestionType.TITLE, SuggestionType.AGENCY);
    }

    @ParameterizedTest
    @CsvSource({"types, titel, title", "size, 51, 1 to 50", "siz, 5, size", "lang, fr, zh-Hans"})
    void whatCannotBeIsAnErrorThatHelps(String name, String value, String help) {
        assertThatThrownBy(() -> {
                    SuggestionParameters.language(parameters(name, value));
                    SuggestionParameters.read(parameters(name, value));
                })
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining(help);
    }

    @Test
    void aHundredCharactersAreRead() {
        assertThat(SuggestionParameters.read(parameters("q", "𠮷".repeat(100)))
                        .typed()
                        .isBlank())
                .isFalse();
        assertThatThrownBy(() -> SuggestionParameters.read(parameters("q", "𠮷".repeat(101))))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("101 characters");
    }

    private static MultiValueMap<String, String> parameters(String name, String value) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add(name, value);
        return parameters;
    }
}
