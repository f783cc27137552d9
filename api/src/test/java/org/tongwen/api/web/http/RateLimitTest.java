package org.tongwen.api.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    @Test
    void aServerInANetworkHasOneUnlessASettingSaysOtherwise() throws UnknownHostException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        InetAddress network = InetAddress.getByName("0.0.0.0");
        assertThat(RateLimit.limit(null, loopback)).isZero();
        assertThat(RateLimit.limit(null, network)).isEqualTo(600);
        assertThat(RateLimit.limit(5, loopback)).isEqualTo(5);
        assertThat(RateLimit.limit(0, network)).isZero();
        assertThatThrownBy(() -> RateLimit.limit(-1, network)).isInstanceOf(IllegalArgumentException.class);
    }
}
