package org.tongwen.api.command.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramCommandTest {

    @Test
    void isWhatStandsBehindTheJar() {
        assertThat(ProgramCommand.of(List.of("-Xmx640m", "-jar", "/x/tongwen-api.jar", "index", "a"), "java"))
                .isEqualTo("index");
    }

    @Test
    void anotherProgramIsCalledByItsName() {
        assertThat(ProgramCommand.of(List.of("-version"), "/usr/bin/java")).isEqualTo("/usr/bin/java");
        assertThat(ProgramCommand.of(List.of("-jar", "x.jar"), "/usr/bin/java")).isEqualTo("/usr/bin/java");
    }
}
