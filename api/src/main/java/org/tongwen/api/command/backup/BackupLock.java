package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tongwen.api.command.OwnerOnly;
import org.tongwen.api.command.UserError;

/** Keeps a second backup of the same data directory away; the kernel gives it back however the holder ends. */
final class BackupLock {

    private static final String FILE = "backup.lock";

    private final FileChannel channel;

    private BackupLock(FileChannel channel) {
        this.channel = channel;
    }

    static BackupLock take(Path data) throws IOException {
        OwnerOnly.directory(data);
        FileChannel channel = FileChannel.open(data.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another thread of this program has it.
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        if (!taken) {
            throw new UserError("another backup of " + data + " is being made. Wait for its end.");
        }
        return new BackupLock(channel);
    }

    void close() throws IOException {
        channel.close();
    }
}
