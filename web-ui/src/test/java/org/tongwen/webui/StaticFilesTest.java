package org.tongwen.webui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongwen.webui.StaticFiles.ROOT;
import static org.tongwen.webui.StaticFiles.listImports;
import static org.tongwen.webui.StaticFiles.listMatches;
import static org.tongwen.webui.StaticFiles.listModules;
import static org.tongwen.webui.StaticFiles.read;
import static org.tongwen.webui.StaticFiles.resolve;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {

    private static final Path INDEX = ROOT.resolve("index.html");
    private static final Path LIT = ROOT.resolve("app/lit.js");
    private static final Path ECHARTS = ROOT.resolve("app/explore/echarts.js");
    /** That of a file, not of a page. */
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"/([^\"]+\\.\\w+)\"");

    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|`[^`]*`|/\\*[\\s\\S]*?\\*/");
    private static final Pattern KEY = Pattern.compile("(\\w+):");

    static Stream<Path> modules() {
        return Stream.concat(listModules("app").stream(), listModules("lib").stream());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void importsNamePresentFilesRelatively(Path module) {
        // Nothing maps bare names, so that the content security policy needs no exception.
        assertThat(listImports(module))
                .allSatisfy(name -> assertThat(name).startsWith("."))
                .allSatisfy(name -> assertThat(resolve(module, name)).isRegularFile());
    }

    @Test
    void indexNamesPresentFiles() {
        assertThat(listMatches(ADDRESS, read(INDEX)))
                .hasSizeGreaterThan(10)
                .allSatisfy(address -> assertThat(ROOT.resolve(address)).isRegularFile());
    }

    @Test
    void everyModuleIsReachedFromTheFirst() {
        Set<Path> reached = new HashSet<>();
        reach(ROOT.resolve("app/main.js"), reached);
        List<Path> typesOnly = Stream.of("api", "explore/trend", "registry", "targets")
                .map(folder -> ROOT.resolve("app/" + folder + "/types.js"))
                .toList();

        assertThat(modules().filter(module -> !typesOnly.contains(module)))
                .allSatisfy(module -> assertThat(reached).contains(module));
    }

    private static void reach(Path module, Set<Path> reached) {
        if (reached.add(module)) {
            listImports(module).forEach(name -> reach(resolve(module, name), reached));
        }
    }

    @Test
    void oneModuleAloneNamesEachLibrary() {
        assertThat(listModules("app"))
                .filteredOn(module -> read(module).contains("/lib/"))
                .containsExactlyInAnyOrder(LIT, ECHARTS);
    }

    /** What a strict content security policy refuses, and what would take a document's text for markup. */
    @ParameterizedTest
    @ValueSource(
            strings = {"innerHTML", "outerHTML", "insertAdjacentHTML", "unsafe", "eval(", "style=", "<style", "http:"})
    void nothingIsInlineOrUnsafe(String forbidden) {
        assertThat(Stream.concat(Stream.of(INDEX), listModules("app").stream()))
                .allSatisfy(file -> assertThat(read(file)).doesNotContain(forbidden));
    }

    @ParameterizedTest
    @CsvSource({
        "app/language, zh-hant, 100", "app/language, en, 100",
        "app/explore/language, zh-hant, 50", "app/explore/language, en, 50",
        "app/document/language, zh-hant, 10", "app/document/language, en, 10",
        "app/compare/language, zh-hant, 20", "app/compare/language, en, 20",
        "app/targets/language, zh-hant, 50", "app/targets/language, en, 50",
        "app/registry/language, zh-hant, 30", "app/registry/language, en, 30"
    })
    void languagesHaveTheSameKeys(String folder, String language, int atLeast) {
        assertThat(keysOf(folder, language)).hasSizeGreaterThan(atLeast).isEqualTo(keysOf(folder, "zh-hans"));
    }

    private static List<String> keysOf(String folder, String language) {
        String source = read(ROOT.resolve(folder + "/" + language + ".js"));
        return listMatches(KEY, STRING_OR_COMMENT.matcher(source).replaceAll("''"));
    }
}
