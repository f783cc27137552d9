package org.tongwen.elasticsearch.connection;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Makes clients; each holds connections until it is closed. */
public final class Clients {

    /** Far above the defaults of 10 and 30, with which parallel searches wait for one another. */
    private static final int CONNECTIONS = 200;

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout RESPONSE = Timeout.ofSeconds(60);

    private Clients() {}

    /** Returns a client of the program's own server. */
    public static ElasticsearchAsyncClient embedded(URI uri, Credentials credentials) {
        return client(Rest5Client.builder(List.of(uri)), credentials);
    }

    /** Returns a client of a cluster, which speaks gzip as the way there may be long. */
    public static ElasticsearchAsyncClient external(ElasticsearchSettings.External settings) {
        Rest5ClientBuilder builder = Rest5Client.builder(settings.uris()).setCompressionEnabled(true);
        if (settings.caCertificate() != null) {
            builder.setSSLContext(trusting(settings.caCertificate()));
        }
        return client(builder, settings.credentials());
    }

    /** Returns the JSON of the index: snake_case names, ISO dates, nothing for null. */
    public static JsonMapper jsonMapper() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static ElasticsearchAsyncClient client(Rest5ClientBuilder builder, Credentials credentials) {
        Header[] headers = credentials.authorization().stream()
                .map(value -> new BasicHeader("Authorization", value, true))
                .toArray(Header[]::new);
        Rest5Client client = builder.setDefaultHeaders(headers)
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT))
                .setRequestConfigCallback(request -> request.setResponseTimeout(RESPONSE))
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
                .build();
        return new ElasticsearchAsyncClient(new Rest5ClientTransport(client, new Jackson3JsonpMapper(jsonMapper())));
    }

    private static SSLContext trusting(Path caCertificate) {
        try (InputStream pem = Files.newInputStream(caCertificate)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                trusted.setCertificateEntry("ca-" + trusted.size(), certificate);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new ElasticsearchProblem(
                    "Cannot read the certificate " + caCertificate + "; give a PEM file as "
                            + ElasticsearchSettings.CA_CERTIFICATE + ".",
                    e);
        }
    }
}
