package org.tongwen.api.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RequestCountsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:20Z"));
    private final RequestCounts counts = new RequestCounts(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void eachClientIsCountedAloneUntilTheMinuteEnds() {
        assertThat(counts.add("a")).isEqualTo(new RequestCounts.Count(1, 40));
        assertThat(counts.add("a")).isEqualTo(new RequestCounts.Count(2, 40));
        assertThat(counts.add("b")).isEqualTo(new RequestCounts.Count(1, 40));
        now.set(Instant.parse("2026-01-01T00:01:00Z"));
        assertThat(counts.add("a")).isEqualTo(new RequestCounts.Count(1, 60));
    }

    @Test
    void addressesOfOneSubscriberAreOneClient() throws UnknownHostException {
        assertThat(RequestCounts.client(InetAddress.getByName("2001:db8:1:2:3::4")))
                .isEqualTo(RequestCounts.client(InetAddress.getByName("2001:db8:1:2:9::1")))
                .isNotEqualTo(RequestCounts.client(InetAddress.getByName("2001:db8:1:3::1")));
        assertThat(RequestCounts.client(InetAddress.getByName("192.0.2.1"))).isEqualTo("192.0.2.1");
    }
}
