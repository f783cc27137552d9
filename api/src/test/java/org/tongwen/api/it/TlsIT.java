package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongwen.api.server.Tls;
import org.tongwen.api.token.Tokens;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.access.AccessMode;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** Asks a server by TLS, with a certificate that is made for it. */
@ExtendWith(SampleServer.class)
class TlsIT {

    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private final TongwenElasticsearch elasticsearch;

    TlsIT(TongwenElasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Test
    void whoTrustsTheCertificateIsAnsweredByHttp2() throws GeneralSecurityException, IOException, InterruptedException {
        KeyStore store = selfSigned();
        Tls tls = new Tls(
                pem(
                        "certificate",
                        "CERTIFICATE",
                        store.getCertificate("tongwen").getEncoded()),
                pem(
                        "key",
                        "PRIVATE KEY",
                        store.getKey("tongwen", PASSWORD.toCharArray()).getEncoded()));
        try (ConfigurableApplicationContext server =
                        RunningServer.serve(elasticsearch, Access.of(AccessMode.WRITE, Tokens.NONE), Optional.of(tls));
                HttpClient client =
                        HttpClient.newBuilder().sslContext(trusting(store)).build()) {
            String port = server.getEnvironment().getProperty("local.server.port");
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/api/v1/documents?size=0"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
                    .startsWith("max-age=");
            assertThat(answer.body()).contains("\"total\"");
        }
    }

    private KeyStore selfSigned() throws GeneralSecurityException, IOException, InterruptedException {
        Path file = folder.resolve("store.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        (keytool + " -genkeypair -alias tongwen -keyalg EC -validity 1 -dname CN=localhost"
                                        + " -ext san=dns:localhost -storetype PKCS12 -storepass " + PASSWORD
                                        + " -keystore " + file)
                                .split(" "))
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private Path pem(String name, String kind, byte[] content) throws IOException {
        String encoded = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return Files.writeString(
                folder.resolve(name + ".pem"),
                "-----BEGIN " + kind + "-----\n" + encoded + "\n-----END " + kind + "-----\n");
    }

    private static SSLContext trusting(KeyStore store) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("tongwen", store.getCertificate("tongwen"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
