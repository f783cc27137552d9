package org.tongwen.api.command.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerVersionTest {

    @Test
    void versionsAreComparedAsNumbers() {
        List<String> ordered = List.of("9.1.0", "9.1.1", "9.5.3", "9.10.0", "10.0.0-rc1");
        assertThat(Stream.of("10.0.0-rc1", "9.10.0", "9.5.3", "9.1.1", "9.1.0")
                        .map(ServerVersion::new)
                        .sorted()
                        .map(ServerVersion::text))
                .isEqualTo(ordered);
        assertThat(new ServerVersion("9.5.3")).isEqualByComparingTo(new ServerVersion("9.5.3"));
    }
}
