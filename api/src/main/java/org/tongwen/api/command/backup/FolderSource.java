package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongwen.api.command.OwnerOnly;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.backup.TemporaryRepository;
import org.tongwen.elasticsearch.server.files.DataDirectory;

/** The files of a backup itself. */
final class FolderSource implements SnapshotSource {

    private final Path files;
    private final String snapshot;
    private final @Nullable Path copy;

    private FolderSource(Path files, String snapshot, @Nullable Path copy) {
        this.files = files;
        this.snapshot = snapshot;
        this.copy = copy;
    }

    /** The own server reads no folder but one of its data directory. */
    static FolderSource copied(Path files, Path data, String snapshot) {
        return new FolderSource(
                files, snapshot, new DataDirectory(data).snapshots().resolve(snapshot));
    }

    /** A cluster reads the folder where it is, if its nodes may. */
    static FolderSource inPlace(Path files, String snapshot) {
        return new FolderSource(files, snapshot, null);
    }

    @Override
    public void prepare() throws IOException {
        if (copy != null) {
            OwnerOnly.directory(copy);
            FileSystemUtils.copyRecursively(files, copy);
        }
    }

    @Override
    public void restore(TongwenElasticsearch running, List<String> indices) {
        try (TemporaryRepository repository =
                running.snapshots().register(snapshot, copy == null ? files : copy, true)) {
            running.snapshots().restore(repository.name(), snapshot, indices);
        }
    }

    @Override
    public void cleanUp() throws IOException {
        if (copy != null && Files.exists(copy)) {
            FileSystemUtils.deleteRecursively(copy);
        }
    }
}
