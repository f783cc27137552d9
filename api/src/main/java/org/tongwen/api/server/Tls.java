package org.tongwen.api.server;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a server proves its name with, and keeps what is sent to itself and its readers.
 *
 * @param certificate PEM file with the certificate, and those that lead to a known one
 * @param privateKey PEM file of its key
 */
public record Tls(Path certificate, Path privateKey) {

    private static final String BUNDLE = "tongwen";

    /** Returns the settings of Spring; files that are renewed are read again. */
    Map<String, Object> properties() {
        String bundle = "spring.ssl.bundle.pem." + BUNDLE;
        return Map.of(
                "server.ssl.bundle",
                BUNDLE,
                bundle + ".reload-on-update",
                "true",
                bundle + ".keystore.certificate",
                certificate.toUri().toString(),
                bundle + ".keystore.private-key",
                privateKey.toUri().toString());
    }
}
