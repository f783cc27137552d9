package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A share in the server of a data directory, which the kernel takes back when its holder dies.
 *
 * <p>All holders lock one file in shared mode; the {@link Guardian} waits to lock it alone. POSIX locks belong to a
 * process and vanish when <em>any</em> channel to the file is closed there, so a process has one channel for all its leases.
 */
final class Lease implements AutoCloseable {

    private static final Map<Path, Lease> HELD = new HashMap<>();

    private final Path file;
    private final FileChannel channel;
    private int holders = 1;

    private Lease(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes a lease; waits while a server that nobody used any more is being stopped. */
    static Lease take(Path file) {
        synchronized (HELD) {
            @Nullable Lease held = HELD.get(file);
            if (held != null) {
                held.holders++;
                return held;
            }
            Lease lease = new Lease(file, lock(file));
            HELD.put(file, lease);
            return lease;
        }
    }

    /** Gives one share back; the last one frees the file. */
    @Override
    public void close() {
        synchronized (HELD) {
            if (--holders == 0) {
                HELD.remove(file);
                FileLocks.close(channel);
            }
        }
    }

    private static FileChannel lock(Path file) {
        FileChannel channel = FileLocks.open(file);
        try {
            channel.lock(0, Long.MAX_VALUE, true);
            return channel;
        } catch (IOException e) {
            FileLocks.close(channel);
            throw FileLocks.refused(file, e);
        }
    }
}
