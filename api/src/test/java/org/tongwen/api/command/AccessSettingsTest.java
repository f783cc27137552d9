package org.tongwen.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Token;
import org.tongwen.api.token.TokenFile;
import org.tongwen.api.web.access.AccessMode;

class AccessSettingsTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void aServerWithoutTokensIsForThisComputerAlone() throws UnknownHostException {
        assertThat(AccessSettings.mode("none", LOOPBACK)).isEqualTo(AccessMode.NONE);
        InetAddress network = InetAddress.getByName("0.0.0.0");
        assertThat(AccessSettings.mode("read", network)).isEqualTo(AccessMode.READ);
        assertThat(AccessSettings.mode(null, network)).isEqualTo(AccessMode.WRITE);
        assertThatThrownBy(() -> AccessSettings.mode("none", network))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("tongwen.auth=none");
        assertThatThrownBy(() -> AccessSettings.mode("off", LOOPBACK))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("read, write or none");
    }

    @Test
    void whoStartsAServerIsToldThatNobodyCanWrite(@TempDir Path data) {
        assertThat(told(AccessMode.WRITE, data)).contains("./tongwen token create NAME --data " + data);
        assertThat(told(AccessMode.NONE, data)).isEmpty();
        TokenFile.in(data).change(tokens -> tokens.with(Token.of("r", Scope.READ, "s", Instant.now(), null)));
        assertThat(told(AccessMode.WRITE, data)).contains("./tongwen token create");
        TokenFile.in(data).change(tokens -> tokens.with(Token.of("w", Scope.WRITE, "s", Instant.now(), null)));
        assertThat(told(AccessMode.WRITE, data)).isEmpty();
    }

    private static String told(AccessMode mode, Path data) {
        StringWriter out = new StringWriter();
        AccessSettings.access(mode, data, new PrintWriter(out, true));
        return out.toString();
    }
}
