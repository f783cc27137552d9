package org.tongwen.elasticsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessIdentityTest {

    private final ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());

    @Test
    void aProcessIsFoundAgainByWhatWasWritten() {
        assertThat(ProcessIdentity.read(self.written()).flatMap(ProcessIdentity::find))
                .contains(ProcessHandle.current());
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotMeant() {
        ProcessIdentity earlier = new ProcessIdentity(self.pid(), self.startMillis() - TimeUnit.MINUTES.toMillis(1));
        assertThat(earlier.find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12 x", "-1 5", "99999999999 1", "1 2 3"})
    void whatIsNoIdentityIsNone(String line) {
        assertThat(ProcessIdentity.read(line)).isEmpty();
    }
}
