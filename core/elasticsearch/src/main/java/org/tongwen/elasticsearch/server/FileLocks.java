package org.tongwen.elasticsearch.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Locks on files, which the kernel frees when their process ends, however it ends. */
final class FileLocks {

    private FileLocks() {}

    /** Opens a file for locking; makes it if it is not there. */
    static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, CREATE, READ, WRITE);
        } catch (IOException e) {
            throw new ElasticsearchProblem("Cannot open " + file + ": this user has no right to it.", e);
        }
    }

    /** Closes a channel, and so frees all locks that this process has on its file. */
    static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether another process has locked the file. */
    static boolean isLocked(Path file) {
        Optional<FileChannel> locked = tryLock(file);
        locked.ifPresent(FileLocks::close);
        return locked.isEmpty();
    }

    /** Returns a channel that holds the file alone, as soon as it can be had; empty after {@code limit}. */
    static Optional<FileChannel> awaitLock(Path file, Duration limit) throws InterruptedException {
        Instant end = Instant.now().plus(limit);
        Optional<FileChannel> locked = tryLock(file);
        while (locked.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            locked = tryLock(file);
        }
        return locked;
    }

    /** Returns the problem of a file that cannot be locked. */
    static ElasticsearchProblem refused(Path file, IOException cause) {
        return new ElasticsearchProblem(
                "Cannot lock " + file + ": its file system allows no locks. Use a local disk.", cause);
    }

    private static Optional<FileChannel> tryLock(Path file) {
        FileChannel channel = open(file);
        try {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (IOException e) {
            close(channel);
            throw refused(file, e);
        }
        close(channel);
        return Optional.empty();
    }
}
