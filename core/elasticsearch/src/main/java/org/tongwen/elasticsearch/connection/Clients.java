package org.tongwen.elasticsearch.connection;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Node;
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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
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
    /** Of a node of a cluster; what it does not answer is asked of another one before a reader of the API gives up. */
    private static final Timeout NODE_RESPONSE = Timeout.ofSeconds(20);

    /** One for all: it remembers how each type is written, which takes longer to find out than most documents to write. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Clients() {}

    /** Returns a client of the program's own server, whose requests are told to a watch. */
    public static ElasticsearchAsyncClient embedded(URI uri, Credentials credentials, RequestWatch watch) {
        return new ElasticsearchAsyncClient(transport(Rest5Client.builder(List.of(uri)), credentials, RESPONSE, watch));
    }

    /** Returns a client that writes into a cluster. */
    public static ElasticsearchAsyncClient externalWriter(ElasticsearchSettings.External settings, RequestWatch watch) {
        return external(settings, RESPONSE, watch);
    }

    /** Returns a client that searches a cluster, for readers who do not wait long. */
    public static ElasticsearchAsyncClient externalReader(ElasticsearchSettings.External settings, RequestWatch watch) {
        return external(settings, NODE_RESPONSE, watch);
    }

    /** The way there may be long, so gzip is spoken. */
    private static ElasticsearchAsyncClient external(
            ElasticsearchSettings.External settings, Timeout response, RequestWatch watch) {
        Rest5ClientBuilder builder =
                Rest5Client.builder(settings.uris()).setCompressionEnabled(true).setNodeSelector(Clients::selectOne);
        if (settings.caCertificate() != null) {
            builder.setSSLContext(trusting(settings.caCertificate()));
        }
        return new ElasticsearchAsyncClient(new ClusterTransport(
                transport(builder, settings.credentials(), response, watch),
                settings.uris().size() - 1));
    }

    /** With several, the low-level client would by itself repeat whatever fails on the next, writes that may have been made as well. */
    private static void selectOne(Iterable<Node> nodes) {
        List<Node> all = new ArrayList<>();
        nodes.forEach(all::add);
        if (!all.isEmpty()) {
            Node chosen = all.get(ThreadLocalRandom.current().nextInt(all.size()));
            for (Iterator<Node> rest = nodes.iterator(); rest.hasNext(); ) {
                if (!rest.next().equals(chosen)) {
                    rest.remove();
                }
            }
        }
    }

    /** Returns the JSON of the index: snake_case names, ISO dates, nothing for null. */
    public static JsonMapper jsonMapper() {
        return JSON;
    }

    private static Rest5ClientTransport transport(
            Rest5ClientBuilder builder, Credentials credentials, Timeout response, RequestWatch watch) {
        Header[] headers = credentials.authorization().stream()
                .map(value -> new BasicHeader("Authorization", value, true))
                .toArray(Header[]::new);
        Rest5Client client = builder.setDefaultHeaders(headers)
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(CONNECT))
                // By itself the connection would ask for gzip, which costs both ends more than it saves on one machine.
                .setRequestConfigCallback(
                        request -> request.setResponseTimeout(response).setContentCompressionEnabled(false))
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS))
                .build();
        return new Rest5ClientTransport(client, new Jackson3JsonpMapper(jsonMapper()), null, watch);
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
