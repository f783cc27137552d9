package org.tongwen.elasticsearch.connection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks Elasticsearch; its text form never shows a secret. */
public final class Credentials {

    private static final Credentials NONE = new Credentials(null);

    private final @Nullable String authorization;

    private Credentials(@Nullable String authorization) {
        this.authorization = authorization;
    }

    /** Returns credentials of a user. */
    public static Credentials ofUser(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Credentials("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** Returns credentials of the API key, the user, or nobody, whichever is given. */
    static Credentials of(@Nullable String username, @Nullable String password, @Nullable String apiKey) {
        if (apiKey != null && (username != null || password != null)) {
            throw new ElasticsearchProblem("Give either " + ElasticsearchSettings.API_KEY + " or "
                    + ElasticsearchSettings.USERNAME + " and " + ElasticsearchSettings.PASSWORD + ", not both.");
        }
        if ((username == null) != (password == null)) {
            throw new ElasticsearchProblem(ElasticsearchSettings.USERNAME + " and " + ElasticsearchSettings.PASSWORD
                    + " belong together: give both or none.");
        }
        if (apiKey != null) {
            return new Credentials("ApiKey " + apiKey);
        }
        return username == null || password == null ? NONE : ofUser(username, password);
    }

    /** Returns the value of the HTTP header {@code Authorization}, unless nobody is named. */
    public Optional<String> authorization() {
        return Optional.ofNullable(authorization);
    }

    @Override
    public String toString() {
        return authorization == null ? "nobody" : "credentials (hidden)";
    }
}
