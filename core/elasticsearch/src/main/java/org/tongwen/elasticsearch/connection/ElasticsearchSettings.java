package org.tongwen.elasticsearch.connection;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which Elasticsearch is used: the program's own, or a cluster that is there already. */
public sealed interface ElasticsearchSettings {

    /** Where Tongwen keeps everything; default {@code data}. */
    String DATA = "tongwen.data";

    /** Where the server's program files are; default {@code core/elasticsearch/target/elasticsearch}. */
    String HOME = "tongwen.elasticsearch.home";

    /** Heap of the own server, such as {@code 512m} or {@code 2g}; default {@code 1g}. */
    String HEAP = "tongwen.elasticsearch.heap";

    /** Further options of the own server's JVM, separated by spaces; default none. */
    String JVM_OPTIONS = "tongwen.elasticsearch.jvm-options";

    /** Port of the own server; default {@code 0}: a free one is chosen and remembered. */
    String PORT = "tongwen.elasticsearch.port";

    /** Addresses of a cluster, separated by commas; if given, no own server is started. */
    String URIS = "tongwen.elasticsearch.uris";

    /** User of the cluster; needs the password. */
    String USERNAME = "tongwen.elasticsearch.username";

    /** Password of the cluster's user. */
    String PASSWORD = "tongwen.elasticsearch.password";

    /** API key of the cluster (the encoded form), instead of user and password. */
    String API_KEY = "tongwen.elasticsearch.api-key";

    /** File with the certificate of the authority (PEM) that signed the cluster's certificate. */
    String CA_CERTIFICATE = "tongwen.elasticsearch.ca-certificate";

    /** Into how many shards a new index is split in a cluster; default {@code 1}. */
    String SHARDS = "tongwen.elasticsearch.shards";

    /** How many copies of each shard a new index has in a cluster; default: one if there are two nodes. */
    String REPLICAS = "tongwen.elasticsearch.replicas";

    /**
     * The program's own server.
     *
     * @param data the data directory, absolute
     * @param home the server's program files, absolute
     * @param heap as the JVM takes it, such as {@code 1g}
     * @param jvmOptions further options of its JVM
     * @param port 0 for a free one that is chosen once and remembered
     */
    record Embedded(Path data, Path home, String heap, List<String> jvmOptions, int port)
            implements ElasticsearchSettings {

        private static final Pattern HEAP_SIZE = Pattern.compile("[1-9][0-9]*[mg]");

        public Embedded {
            data = data.toAbsolutePath().normalize();
            home = home.toAbsolutePath().normalize();
            jvmOptions = List.copyOf(jvmOptions);
            if (!jvmOptions.stream().allMatch(option -> option.startsWith("-"))) {
                throw new ElasticsearchProblem(
                        JVM_OPTIONS + " has an option that does not start with -; separate them by spaces.");
            }
            if (!HEAP_SIZE.matcher(heap).matches()) {
                throw new ElasticsearchProblem(HEAP + " is \"" + heap + "\"; write it like 512m or 2g.");
            }
            if (port < 0 || port > 65535) {
                throw new ElasticsearchProblem(PORT + " is " + port + "; choose one up to 65535, or 0 for a free one.");
            }
        }
    }

    /**
     * A cluster that is there already; nothing is started.
     *
     * @param uris at least one, {@code http} or {@code https}
     * @param caCertificate null if the certificate is signed by an authority that Java knows
     * @param shards of a new index, from 1
     * @param replicas of a new index; if empty, one where there are two nodes
     */
    record External(
            List<URI> uris,
            Credentials credentials,
            @Nullable Path caCertificate,
            int shards,
            OptionalInt replicas) implements ElasticsearchSettings {

        public External {
            if (shards < 1) {
                throw new ElasticsearchProblem(SHARDS + " is " + shards + "; choose a number from 1.");
            }
            uris = List.copyOf(uris);
            if (uris.isEmpty()) {
                throw new ElasticsearchProblem(
                        URIS + " is empty; give an address like https://search.example.org:9200.");
            }
            for (URI uri : uris) {
                boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
                if (!http || uri.getHost() == null || uri.getUserInfo() != null) {
                    throw new ElasticsearchProblem(
                            URIS + " has an address that is not like https://search.example.org:9200"
                                    + "; user and password have settings of their own.");
                }
            }
        }
    }

    /** Returns the settings that the properties give; {@code properties} answers null for one that is not set. */
    static ElasticsearchSettings of(Function<String, @Nullable String> properties) {
        return find(properties, URIS).isPresent() ? external(properties) : embedded(properties);
    }

    private static Embedded embedded(Function<String, @Nullable String> properties) {
        String port = find(properties, PORT).orElse("0");
        if (!port.matches("[0-9]{1,5}")) {
            throw new ElasticsearchProblem(PORT + " is \"" + port + "\"; write a number.");
        }
        return new Embedded(
                Path.of(find(properties, DATA).orElse("data")),
                Path.of(find(properties, HOME).orElse("core/elasticsearch/target/elasticsearch")),
                find(properties, HEAP).orElse("1g"),
                find(properties, JVM_OPTIONS).stream()
                        .flatMap(Pattern.compile("\\s+")::splitAsStream)
                        .toList(),
                Integer.parseInt(port));
    }

    private static External external(Function<String, @Nullable String> properties) {
        List<URI> uris = Arrays.stream(find(properties, URIS).orElseThrow().split(","))
                .map(String::strip)
                .filter(uri -> !uri.isEmpty())
                .map(ElasticsearchSettings::uri)
                .toList();
        return new External(
                uris,
                Credentials.of(
                        find(properties, USERNAME).orElse(null),
                        find(properties, PASSWORD).orElse(null),
                        find(properties, API_KEY).orElse(null)),
                find(properties, CA_CERTIFICATE).map(Path::of).orElse(null),
                number(properties, SHARDS).orElse(1),
                number(properties, REPLICAS));
    }

    private static OptionalInt number(Function<String, @Nullable String> properties, String name) {
        Optional<String> text = find(properties, name);
        text.filter(number -> !number.matches("[0-9]{1,4}")).ifPresent(number -> {
            throw new ElasticsearchProblem(name + " is \"" + number + "\"; write a number.");
        });
        return text.stream().mapToInt(Integer::parseInt).findFirst();
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new ElasticsearchProblem(
                    URIS + " has an address that cannot be read; write it like" + " https://search.example.org:9200.");
        }
    }

    private static Optional<String> find(Function<String, @Nullable String> properties, String name) {
        return Optional.ofNullable(properties.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
