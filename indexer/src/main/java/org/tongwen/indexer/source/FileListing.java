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
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The files below the given paths: each once, sorted, hidden ones left out unless they were given themselves. */
record FileListing(List<SourceFile> files, List<Failure> failures) {

    /** A path that could not be listed. */
    record Failure(String location, String reason) {}

    static FileListing of(List<Path> given) {
        Walk walk = new Walk();
        given.forEach(walk::add);
        return new FileListing(List.copyOf(walk.files), List.copyOf(walk.failures));
    }

    /** Collects the files of all given paths. */
    private static final class Walk {

        private final List<SourceFile> files = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();

        void add(Path given) {
            if (!Files.exists(given)) {
                failures.add(new Failure(given.toString(), "no such file or folder"));
                return;
            }
            Visitor visitor = new Visitor(given);
            try {
                Files.walkFileTree(given, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
            } catch (IOException e) {
                failures.add(new Failure(given.toString(), "cannot be listed: " + e.getMessage()));
            }
            visitor.found.sort(Comparator.comparing(SourceFile::path));
            files.addAll(visitor.found);
        }

        private final class Visitor extends SimpleFileVisitor<Path> {

            private final Path given;
            /** What paths are relative to: the parent of the folder that was given, or of the file's folder. */
            private final Path base;

            private final List<SourceFile> found = new ArrayList<>();

            Visitor(Path given) {
                this.given = given;
                Path absolute = given.toAbsolutePath().normalize();
                Path folder = Files.isDirectory(given) ? absolute : parent(absolute);
                this.base = parent(folder);
            }

            private static Path parent(Path path) {
                Path parent = path.getParent();
                return parent == null ? path : parent;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                boolean skipped = !folder.equals(given) && Files.isHidden(folder);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean skipped = !file.equals(given) && Files.isHidden(file);
                if (!skipped && seen.add(file.toRealPath())) {
                    Path relative = base.relativize(file.toAbsolutePath().normalize());
                    String path = StreamSupport.stream(relative.spliterator(), false)
                            .map(Path::toString)
                            .collect(Collectors.joining("/"));
                    found.add(new SourceFile(file, file.toString(), path, attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // A link back to a folder above: what it holds is read there.
                if (!(e instanceof FileSystemLoopException)) {
                    failures.add(new Failure(file.toString(), "cannot be read: " + e.getMessage()));
                }
                return FileVisitResult.CONTINUE;
            }
        }
    }
}
