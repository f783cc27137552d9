package org.tongwen.indexer.load;

import java.util.List;

/** What lies below a file or folder, told by paths: its files, the records in it, the files in an archive. */
final class Below {

    /** What follows the name of a folder, of a file of records, of an archive. */
    static final List<String> SEPARATORS = List.of("/", "#", "!/");

    private Below() {}

    static boolean isBelow(String root, String path) {
        return path.equals(root) || SEPARATORS.stream().anyMatch(separator -> path.startsWith(root + separator));
    }
}
