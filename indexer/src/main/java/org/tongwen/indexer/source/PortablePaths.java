package org.tongwen.indexer.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Names files the same on every machine: by the path from the parent of the folder that was given.
 *
 * <p>A file that was given itself counts as if its folder had been. Where the given path has {@code /./} in it, as rsync
 * knows it, names begin behind that: {@code /data/./seeds/old/1.txt} is {@code seeds/old/1.txt}, as if {@code /data/seeds}
 * had been given.
 *
 * @param base what names are relative to
 */
record PortablePaths(Path base) {

    static PortablePaths of(Path given) {
        for (int i = 1; i < given.getNameCount(); i++) {
            if (given.getName(i).toString().equals(".")) {
                Path root = given.getRoot();
                Path before = given.subpath(0, i);
                return new PortablePaths(absolute(root == null ? before : root.resolve(before)));
            }
        }
        Path absolute = absolute(given);
        Path folder = Files.isDirectory(given) ? absolute : parent(absolute);
        return new PortablePaths(parent(folder));
    }

    String name(Path file) {
        // What follows a # is the record in a file.
        return join(base.relativize(absolute(file))).replace("#", "%23");
    }

    Place place(Path file) {
        String name = name(file);
        return new Place(file.toString(), name, base.resolve(".") + "/" + join(base.relativize(absolute(file))));
    }

    private static String join(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
