package org.tongwen.api.web.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Counts the requests of each client within the minutes of the clock; what is counted is forgotten with the minute. */
public final class RequestCounts {

    private static final long MINUTE = 60;

    /** The part of an address that one subscriber has: half of an address of version 6. */
    private static final int SUBSCRIBER_BYTES = 8;

    /** More clients than this in one minute are counted together. */
    private static final int MOST_CLIENTS = 100_000;

    private final Clock clock;
    private final AtomicReference<Minute> current = new AtomicReference<>(new Minute(0));

    /** The requests so far in this minute, and how long it lasts. */
    public record Count(int requests, long secondsLeft) {}

    private record Minute(long number, Map<String, Integer> byClient) {

        Minute(long number) {
            this(number, new ConcurrentHashMap<>());
        }
    }

    /** Counts by this clock. */
    public RequestCounts(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more request of a client. */
    public Count add(String client) {
        long seconds = clock.instant().getEpochSecond();
        Minute minute = minute(seconds);
        String counted = minute.byClient.size() < MOST_CLIENTS || minute.byClient.containsKey(client) ? client : "";
        int requests = minute.byClient.merge(counted, 1, Integer::sum);
        return new Count(requests, MINUTE - seconds % MINUTE);
    }

    /** Returns what was counted of a client, and counts nothing. */
    public Count of(String client) {
        long seconds = clock.instant().getEpochSecond();
        return new Count(minute(seconds).byClient.getOrDefault(client, 0), MINUTE - seconds % MINUTE);
    }

    /** Returns the name of the client who sent a request. */
    public static String client(ServerHttpRequest request) {
        InetSocketAddress address = request.getRemoteAddress();
        InetAddress resolved = address == null ? null : address.getAddress();
        return resolved == null ? "" : client(resolved);
    }

    private Minute minute(long seconds) {
        return current.updateAndGet(last -> last.number == seconds / MINUTE ? last : new Minute(seconds / MINUTE));
    }

    /** Returns the name of the client who has an address. */
    static String client(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, SUBSCRIBER_BYTES))
                : address.getHostAddress();
    }
}
