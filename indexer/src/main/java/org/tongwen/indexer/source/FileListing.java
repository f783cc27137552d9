package org.tongwen.indexer.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files below the given paths: each once, sorted, hidden ones left out unless they were given themselves.
 *
 * @param roots the portable names of the given paths that are there
 */
record FileListing(List<InputFile> files, List<String> roots, List<Failure> failures) {

    static final FileListing NOTHING = new FileListing(List.of(), List.of(), List.of());

    /** A path that could not be listed. */
    record Failure(Place place, String reason) {}

    static FileListing of(List<Path> given) {
        Walk walk = new Walk();
        given.forEach(walk::add);
        return new FileListing(List.copyOf(walk.files), List.copyOf(walk.roots), List.copyOf(walk.failures));
    }

    /** Collects the files of all given paths. */
    private static final class Walk {

        private final List<InputFile> files = new ArrayList<>();
        private final List<String> roots = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();

        void add(Path given) {
            PortablePaths paths = PortablePaths.of(given);
            if (!Files.exists(given)) {
                failures.add(new Failure(paths.place(given), "no such file or folder"));
                return;
            }
            roots.add(paths.name(given));
            Visitor visitor = new Visitor(given, paths);
            try {
                Files.walkFileTree(given, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
            } catch (IOException e) {
                failures.add(new Failure(paths.place(given), FolderReader.reason(e)));
            }
            visitor.found.sort(Comparator.comparing(file -> file.place().path()));
            files.addAll(visitor.found);
        }

        private final class Visitor extends SimpleFileVisitor<Path> {

            private final Path given;
            private final PortablePaths paths;
            private final List<InputFile> found = new ArrayList<>();

            Visitor(Path given, PortablePaths paths) {
                this.given = given;
                this.paths = paths;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                boolean skipped = !folder.equals(given) && Files.isHidden(folder);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean skipped = !file.equals(given) && Files.isHidden(file);
                if (skipped) {
                    return FileVisitResult.CONTINUE;
                }
                if (!attributes.isRegularFile()) {
                    failures.add(new Failure(paths.place(file), "is no file, or a link that leads to none"));
                } else if (seen.add(file.toRealPath())) {
                    found.add(InputFile.onDisk(file, paths.place(file), attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // A link back to a folder above: what it holds is read there.
                if (!(e instanceof FileSystemLoopException)) {
                    failures.add(new Failure(paths.place(file), FolderReader.reason(e)));
                }
                return FileVisitResult.CONTINUE;
            }
        }
    }
}
