package org.tongwen.api.command.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongwen.api.command.doctor.Finding.Level;
import org.tongwen.elasticsearch.inspection.IndexFacts;
import org.tongwen.elasticsearch.inspection.NodeFacts;

/** Each check with made-up facts: what is well, what is worth a look, what is broken. */
class ChecksTest {

    private static final long GB = 1L << 30;
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final IndexFacts INDEX = new IndexFacts("tongwen-documents-v6", 6, 88, 2_048, "green", true);
    private static final NodeFacts NODE = new NodeFacts("one", "9.1.0", "1.0");

    static Stream<Arguments> checks() {
        return Stream.of(
                arguments(new JavaCheck(21, "21.0.1", "Eclipse"), Level.OK, "21.0.1 of Eclipse"),
                arguments(new JavaCheck(17, "17.0.9", "Eclipse"), Level.BROKEN, "JAVA_HOME"),
                arguments(new MemoryCheck(8 * GB, GB, 2 * GB), Level.OK, "8.0 GB here"),
                arguments(new MemoryCheck(3 * GB, GB, 3 * GB / 2), Level.LOOK_AT, "1 GB beside"),
                arguments(new MemoryCheck(2 * GB, GB, 2 * GB), Level.BROKEN, "--heap"),
                arguments(new MemoryCheck(64 * GB, GB, 32 * GB), Level.LOOK_AT, "31g"),
                arguments(new DiskCheck(10 * GB, 2 * GB), Level.OK, "10.0 GB free, the index takes 2.0 GB"),
                arguments(new DiskCheck(5 * GB / 2, 2 * GB), Level.LOOK_AT, "as much again"),
                arguments(new DiskCheck(GB - 1, 0), Level.BROKEN, "not started"),
                arguments(new PortCheck(8080, true, false), Level.OK, "8080 is free"),
                arguments(new PortCheck(8080, false, true), Level.OK, "runs here"),
                arguments(new PortCheck(8080, false, false), Level.LOOK_AT, "--port"),
                arguments(new OpenFilesCheck(65_535), Level.OK, "at most 65535"),
                arguments(new OpenFilesCheck(20_000), Level.OK, "a cluster's nodes want 65535"),
                arguments(new OpenFilesCheck(1_024), Level.LOOK_AT, "ulimit"),
                arguments(new OpenFilesCheck(-1), Level.OK, "does not tell"),
                arguments(new MapCountCheck(262_144), Level.OK, "is 262144"),
                arguments(new MapCountCheck(65_530), Level.OK, "a cluster's nodes want 262144"),
                arguments(new MapCountCheck(1_000), Level.LOOK_AT, "sysctl"),
                arguments(new MapCountCheck(-1), Level.OK, "no limit"),
                arguments(new RightsOnFilesCheck(List.of(), List.of()), Level.OK, "secrets"),
                arguments(new RightsOnFilesCheck(List.of("/d"), List.of()), Level.BROKEN, "cannot write /d"),
                arguments(new RightsOnFilesCheck(List.of(), List.of("/d/api-token")), Level.BROKEN, "/d/api-token"),
                arguments(new VersionsCheck("1.0", "9.5.3", "1.0", "/h"), Level.OK, "Elasticsearch 9.5.3"),
                arguments(new VersionsCheck(null, "9.5.3", "1.0", "/h"), Level.OK, "analysis plugin 1.0"),
                arguments(new VersionsCheck("1.0", "9.5.3", "0.9", "/h"), Level.BROKEN, "differ"),
                arguments(new VersionsCheck("1.0", "9.5.3", null, "/h"), Level.BROKEN, "lacks"),
                arguments(new VersionsCheck("1.0", null, null, "/h"), Level.BROKEN, "no Elasticsearch at /h"),
                arguments(new UserCheck("li", false, null), Level.OK, "li"),
                arguments(new UserCheck("root", true, "unshare"), Level.OK, "by unshare"),
                arguments(new UserCheck("root", true, null), Level.BROKEN, "another user"),
                arguments(new CharsetCheck("UTF-8", "UTF-8"), Level.OK, "UTF-8"),
                arguments(new CharsetCheck("ANSI_X3.4-1968", "UTF-8"), Level.LOOK_AT, "LC_ALL=C.UTF-8"),
                arguments(new OwnTablesCheck(List.of(), null), Level.OK, "none"),
                arguments(new OwnTablesCheck(List.of("tongwen.words"), null), Level.OK, "tongwen.words can be read"),
                arguments(
                        new OwnTablesCheck(List.of("tongwen.words"), "no such file: w"), Level.BROKEN, "no such file"),
                arguments(new ClockCheck(NOW, NOW.plusSeconds(30)), Level.OK, "2026-03-02T10:00:00Z"),
                arguments(new ClockCheck(NOW, NOW.plusSeconds(90)), Level.LOOK_AT, "set the clock"),
                arguments(new LeftoversCheck(false, false, 0), Level.OK, "none"),
                arguments(new LeftoversCheck(true, false, 0), Level.LOOK_AT, "guardian"),
                arguments(new LeftoversCheck(false, false, 2), Level.LOOK_AT, "2 unfinished snapshots"),
                arguments(new LeftoversCheck(false, true, 0), Level.BROKEN, "did not start"),
                arguments(new FailedInputsCheck(0, "/d/failed.txt"), Level.OK, "none"),
                arguments(new FailedInputsCheck(3, "/d/failed.txt"), Level.LOOK_AT, "--files-from /d/failed.txt"),
                arguments(new IndexCheck(List.of(), 6), Level.OK, "none yet"),
                arguments(new IndexCheck(List.of(INDEX), 6), Level.OK, "88 documents, 2.0 KB, contract 6, green"),
                arguments(new IndexCheck(List.of(INDEX), 7), Level.BROKEN, "knows contract 7"),
                arguments(
                        new IndexCheck(List.of(INDEX, new IndexFacts("tongwen-past-v6", 6, 0, 0, "red", false)), 6),
                        Level.BROKEN,
                        "restore a backup"),
                arguments(new DictionaryCheck(List.of("专精特新"), List.of("专精特新")), Level.OK, "cuts text"),
                arguments(new DictionaryCheck(List.of("专精特新"), List.of("专", "精")), Level.BROKEN, "index anew"),
                arguments(new ServerCheck("cluster at https://one:9200", null), Level.OK, "https://one:9200"),
                arguments(
                        new ServerCheck("cluster at https://one:9200", "Elasticsearch cannot be reached."),
                        Level.BROKEN,
                        "cannot be reached"),
                arguments(new NodesCheck(List.of(NODE), "1.0"), Level.OK, "one: 9.1.0, analysis plugin 1.0"),
                arguments(new NodesCheck(List.of(NODE), null), Level.OK, "analysis plugin 1.0"),
                arguments(new NodesCheck(List.of(NODE), "1.1"), Level.LOOK_AT, "plugin of this program, 1.1"),
                arguments(
                        new NodesCheck(List.of(NODE, new NodeFacts("two", "9.2.0", null)), "1.0"),
                        Level.BROKEN,
                        "bin/elasticsearch-plugin install"),
                arguments(
                        new NodesCheck(List.of(new NodeFacts("old", "9.0.4", "1.0")), "1.0"),
                        Level.BROKEN,
                        "9.1 or later"),
                arguments(
                        new NodesCheck(List.of(new NodeFacts("old", "8.19.0", "1.0")), "1.0"),
                        Level.BROKEN,
                        "9.1 or later"),
                arguments(
                        new NodesCheck(List.of(new NodeFacts("new", "10.0.0-rc1", "1.0")), "1.0"), Level.OK, "10.0.0"),
                arguments(new RightsCheck(List.of()), Level.OK, "all that is needed"),
                arguments(new RightsCheck(List.of("all of tongwen-*")), Level.BROKEN, "lacks all of tongwen-*"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void judges(Check check, Level level, String said) {
        Finding finding = check.look();
        assertThat(finding.level()).isEqualTo(level);
        assertThat(finding.line()).startsWith(level.text() + ": ").contains(said);
        assertThat(finding.advice() == null).isEqualTo(level == Level.OK);
    }
}
