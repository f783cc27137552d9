package org.tongwen.analysis;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elasticsearch.plugin.NamedComponent;
import org.junit.jupiter.api.Test;

/** The server reads the names from a file; without it, it would scan the jars, and run out of memory on the dictionary. */
class PluginComponentsTest {

    private static final WordSettings NO_WORDS = List::of;

    private static final Pattern COMPONENT = Pattern.compile("\"(tongwen_\\w+)\": \"(org\\.tongwen\\.[\\w.]+)\"");
    private static final Pattern SECTION = Pattern.compile("\"(org\\.elasticsearch[\\w.]+)\": \\{([^}]*)}");

    @Test
    void theFileNamesTheAnnotatedClasses() throws Exception {
        Path classes = Path.of("target/classes/org/tongwen/analysis");
        Map<String, String> annotated = new TreeMap<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                Class<?> type = Class.forName(
                        "org.tongwen.analysis." + file.getFileName().toString().replace(".class", ""));
                NamedComponent name = type.getAnnotation(NamedComponent.class);
                if (name != null) {
                    String extension = type.getInterfaces()[0].getName();
                    annotated.put(extension + " " + name.value(), type.getName());
                }
            }
        }
        assertThat(listed()).isEqualTo(annotated).hasSize(10);
    }

    @Test
    void everyComponentWorks() throws Exception {
        assertThat(Stream.of(
                        new WordsAnalyzerFactory(NO_WORDS),
                        new WordsSearchAnalyzerFactory(NO_WORDS),
                        new OpeningAnalyzerFactory(),
                        new LeadAnalyzerFactory(),
                        new BigramsAnalyzerFactory(),
                        new ExactAnalyzerFactory()))
                .allSatisfy(factory -> assertThat(
                                factory.create().normalize("field", "開發").utf8ToString())
                        .isEqualTo("开发"));
        assertThat(Stream.of(
                        new WordsTokenizerFactory(NO_WORDS),
                        new BigramsTokenizerFactory(),
                        new ExactTokenizerFactory()))
                .allSatisfy(factory -> assertThat(factory.create()).isNotSameAs(factory.create()));
        var filter = new FoldCharFilterFactory();
        char[] read = new char[2];
        assertThat(filter.create(new StringReader("開發")).read(read)).isEqualTo(2);
        assertThat(new String(read)).isEqualTo("开发");
        assertThat(filter.normalize(new StringReader("製造")).read(read)).isEqualTo(2);
        assertThat(new String(read)).isEqualTo("制造");
    }

    private static Map<String, String> listed() throws Exception {
        String json = Files.readString(Path.of("src/main/plugin/named_components.json"));
        Map<String, String> listed = new TreeMap<>();
        SECTION.matcher(json)
                .results()
                .forEach(section -> listed.putAll(COMPONENT
                        .matcher(section.group(2))
                        .results()
                        .collect(toMap(c -> section.group(1) + " " + c.group(1), c -> c.group(2)))));
        return listed;
    }
}
