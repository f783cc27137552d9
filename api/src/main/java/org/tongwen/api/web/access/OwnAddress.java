package org.tongwen.api.web.access;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Tells requests of this computer's programs from those that a page of another site makes a browser send: such a page can give its own name
 * the address of this computer, but it cannot send another name than its own.
 */
final class OwnAddress {

    private static final Pattern LOOPBACK = Pattern.compile("(?i)localhost|127(\\.[0-9]{1,3}){3}|\\[?::1]?");

    private OwnAddress() {}

    /** Tells whether a request names this computer, and comes from no page or from one of this server. */
    static boolean isMeant(HttpHeaders headers) {
        InetSocketAddress host = headers.getHost();
        String origin = headers.getOrigin();
        return host != null
                && isLoopback(host.getHostString())
                && (origin == null || isSame(origin, headers.getFirst(HttpHeaders.HOST)));
    }

    private static boolean isSame(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Without asking for names, whose answers others may give. */
    private static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }
}
