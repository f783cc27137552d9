package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Waits, as a guardian does, until nobody has a lease on a file; says {@code waiting}, and {@code alone} when it is so. */
final class ExclusiveHolder {

    private ExclusiveHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (FileChannel channel = FileLocks.open(Path.of(arguments[0]))) {
            System.out.println("waiting");
            channel.lock();
            System.out.println("alone");
        }
    }
}
