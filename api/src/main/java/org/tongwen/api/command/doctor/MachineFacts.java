package org.tongwen.api.command.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** What this machine and its Java are. */
final class MachineFacts {

    private static final String OPEN_FILES = "Max open files";

    private final ElasticsearchSettings settings;

    MachineFacts(ElasticsearchSettings settings) {
        this.settings = settings;
    }

    List<Check> checks() {
        return List.of(
                new JavaCheck(
                        Runtime.version().feature(),
                        System.getProperty("java.vm.version", "?"),
                        System.getProperty("java.vendor", "?")),
                new MemoryCheck(memory(), Runtime.getRuntime().maxMemory(), elasticsearchHeap()),
                new OpenFilesCheck(openFiles()),
                new MapCountCheck(mapCount()),
                new CharsetCheck(
                        System.getProperty("sun.jnu.encoding", "?"),
                        System.getProperty(
                                "stdout.encoding", Charset.defaultCharset().name())));
    }

    /** Java knows the limits of containers. */
    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private long elasticsearchHeap() {
        if (!(settings instanceof ElasticsearchSettings.Embedded embedded)) {
            return 0;
        }
        String heap = embedded.heap().toLowerCase(Locale.ROOT);
        long number = Long.parseLong(heap.substring(0, heap.length() - 1));
        return number << (heap.endsWith("g") ? 30 : 20);
    }

    private static long openFiles() {
        try (Stream<String> limits = Files.lines(Path.of("/proc/self/limits"))) {
            return limits.filter(line -> line.startsWith(OPEN_FILES))
                    .map(line -> line.substring(OPEN_FILES.length()).strip().split("\\s+", -1)[1])
                    .mapToLong(hard -> hard.equals("unlimited") ? Long.MAX_VALUE : Long.parseLong(hard))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    private static long mapCount() {
        // Not readString, which asks for one byte first: the kernel gives such a number once, and no more than was
        // asked for.
        try (Stream<String> lines = Files.lines(Path.of("/proc/sys/vm/max_map_count"))) {
            return lines.map(String::strip)
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }
}
