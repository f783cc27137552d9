package org.tongwen.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on security claims is held by tests that are there. */
class SecurityPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| (`[^|]+`) \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern TEST = Pattern.compile("@(?:Test|ParameterizedTest)\\b");

    @Test
    void everyClaimNamesTestsThatAreThere() throws IOException {
        List<String> named = Files.readAllLines(ROOT.resolve("docs/security.md")).stream()
                .flatMap(line -> ROW.matcher(line).results())
                .flatMap(row -> NAME.matcher(row.group(1)).results())
                .map(name -> name.group(1))
                .toList();
        assertThat(named).hasSizeGreaterThan(25);
        assertThat(tests()).containsAll(named);
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/test/")
                            || file.toString().contains("/src/e2e/"))
                    .filter(SecurityPageTest::hasTests)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean hasTests(Path file) {
        try {
            return TEST.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
