package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.tongwen.api.command.Bytes;
import org.tongwen.api.command.UserError;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.backup.BackedUpIndex;
import org.tongwen.elasticsearch.backup.Snapshots;
import org.tongwen.elasticsearch.backup.TemporaryRepository;
import org.tongwen.elasticsearch.server.files.DataDirectory;

/** The only folder that the own server may write snapshots to; from there they are put into the backup. */
final class FolderStore implements SnapshotStore {

    /** The folder of the snapshot in a backup. */
    static final String SNAPSHOT = "snapshot";

    /** Beside the snapshot, so that the index can still be written to. */
    private static final long ROOM = 1L << 30;

    private final Path snapshots;

    FolderStore(Path data) {
        this.snapshots = new DataDirectory(data).snapshots();
    }

    @Override
    public void take(TongwenElasticsearch running, String name, List<BackedUpIndex> indices) throws IOException {
        running.snapshots().removeLeftovers();
        clear();
        requireRoom(
                indices.stream().mapToLong(index -> index.statistics().bytes()).sum());
        boolean taken = false;
        try {
            takeInto(snapshots.toRealPath().resolve(name), running.snapshots(), name, indices);
            taken = true;
        } finally {
            if (!taken) {
                clear();
            }
        }
    }

    private static void takeInto(Path folder, Snapshots elasticsearch, String name, List<BackedUpIndex> indices) {
        try (TemporaryRepository repository = elasticsearch.register(name, folder, false)) {
            elasticsearch.take(
                    repository.name(),
                    name,
                    indices.stream().map(BackedUpIndex::name).toList());
        }
    }

    @Override
    public void putAway(Path backup) throws IOException {
        try (Stream<Path> taken = Files.list(snapshots)) {
            for (Path snapshot : taken.toList()) {
                Moves.directory(snapshot, backup.resolve(SNAPSHOT));
            }
        }
    }

    @Override
    public Manifest.Source source(String name) {
        return new Manifest.Source(null, name);
    }

    /** What an interrupted backup left is of no use. */
    private void clear() throws IOException {
        try (Stream<Path> left = Files.list(snapshots)) {
            for (Path snapshot : left.toList()) {
                FileSystemUtils.deleteRecursively(snapshot);
            }
        }
    }

    private void requireRoom(long bytes) throws IOException {
        long free = Files.getFileStore(snapshots).getUsableSpace();
        if (free < bytes + ROOM) {
            throw new UserError("not enough disk space for a snapshot: " + Bytes.text(free) + " are free at "
                    + snapshots + ", and " + Bytes.text(bytes + ROOM) + " are needed. Free some.");
        }
    }
}
