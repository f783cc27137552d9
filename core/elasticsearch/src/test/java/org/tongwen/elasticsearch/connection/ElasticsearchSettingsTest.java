package org.tongwen.elasticsearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings.Embedded;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings.External;

class ElasticsearchSettingsTest {

    private static ElasticsearchSettings of(Map<String, String> properties) {
        return ElasticsearchSettings.of(properties::get);
    }

    @Test
    void nothingSetMeansTheOwnServerWithDefaults() {
        Embedded settings = (Embedded) of(Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.home())
                .isEqualTo(Path.of("core/elasticsearch/target/elasticsearch").toAbsolutePath());
        assertThat(settings.heap()).isEqualTo("1g");
        assertThat(settings.jvmOptions()).isEmpty();
        assertThat(settings.port()).isZero();
    }

    @Test
    void everyPropertyOfTheOwnServerIsRead() {
        Embedded settings = (Embedded) of(Map.of(
                "tongwen.data", "/srv/policies/../tongwen",
                "tongwen.elasticsearch.home", "/opt/elasticsearch",
                "tongwen.elasticsearch.heap", " 512m ",
                "tongwen.elasticsearch.jvm-options", "-XX:+UseZGC  -Da=b",
                "tongwen.elasticsearch.port", "9201"));

        assertThat(settings.data()).isEqualTo(Path.of("/srv/tongwen"));
        assertThat(settings.home()).isEqualTo(Path.of("/opt/elasticsearch"));
        assertThat(settings.heap()).isEqualTo("512m");
        assertThat(settings.jvmOptions()).containsExactly("-XX:+UseZGC", "-Da=b");
        assertThat(settings.port()).isEqualTo(9201);
    }

    @Test
    void addressesMeanACluster() {
        External settings = (External) of(Map.of(
                "tongwen.elasticsearch.uris", "https://one.example.org:9200, https://two.example.org:9200",
                "tongwen.elasticsearch.username", "tongwen",
                "tongwen.elasticsearch.password", "böhmisch",
                "tongwen.elasticsearch.ca-certificate", "/etc/ca.pem"));

        assertThat(settings.uris())
                .containsExactly(
                        URI.create("https://one.example.org:9200"), URI.create("https://two.example.org:9200"));
        assertThat(settings.credentials().authorization()).contains("Basic dG9uZ3dlbjpiw7ZobWlzY2g=");
        assertThat(settings.caCertificate()).isEqualTo(Path.of("/etc/ca.pem"));
    }

    @Test
    void aClusterMayBeAskedWithAnApiKeyOrByNobody() {
        External withKey = (External) of(
                Map.of("tongwen.elasticsearch.uris", "http://localhost:9200", "tongwen.elasticsearch.api-key", "a2V5"));
        External open = (External) of(Map.of("tongwen.elasticsearch.uris", "http://localhost:9200"));

        assertThat(withKey.credentials().authorization()).contains("ApiKey a2V5");
        assertThat(open.credentials().authorization()).isEmpty();
        assertThat(open.caCertificate()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "tongwen.elasticsearch.heap, 1 GB, 512m or 2g",
        "tongwen.elasticsearch.heap, 0g, 512m or 2g",
        "tongwen.elasticsearch.port, 70000, up to 65535",
        "tongwen.elasticsearch.port, http, write a number",
        "tongwen.elasticsearch.jvm-options, UseZGC, start with -",
        "tongwen.elasticsearch.uris, search.example.org, not like https",
        "tongwen.elasticsearch.uris, ftp://search.example.org, not like https",
        "tongwen.elasticsearch.uris, https://user:secret@example.org, settings of their own",
        "tongwen.elasticsearch.uris, http://a b, cannot be read",
        "tongwen.elasticsearch.uris, ',', is empty",
    })
    void whatCannotBeMeantIsRefusedByName(String name, String value, String advice) {
        assertThatThrownBy(() -> of(Map.of(name, value)))
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageContaining(name)
                .hasMessageContaining(advice)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({"username, , ", ", password, ", "username, password, key", "username, , key"})
    void credentialsAreEitherAUserOrAKey(String username, String password, String apiKey) {
        assertThatThrownBy(() -> Credentials.of(username, password, apiKey))
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageContaining("tongwen.elasticsearch.username");
    }

    @Test
    void noTextFormShowsASecret() {
        ElasticsearchSettings settings = of(Map.of(
                "tongwen.elasticsearch.uris", "http://localhost:9200",
                "tongwen.elasticsearch.username", "tongwen",
                "tongwen.elasticsearch.password", "secret"));

        assertThat(settings.toString()).doesNotContain("secret", "dG9uZ3dlbjpzZWNyZXQ=");
    }
}
