package org.tongwen.indexer.source;

/**
 * Where something lies.
 *
 * @param location for a person: the file as it was given, with {@code :line} for a record, {@code !/name} in an archive
 * @param path the same on every machine: see {@link DocumentSource}; with {@code #line} for a record, {@code !/name} in
 *     an archive
 * @param file what to give to the indexer so that it reads the file on the disk, and nothing else, again
 */
public record Place(String location, String path, String file) {

    /** Returns the place of a record. */
    Place line(long number) {
        return new Place(location + ":" + number, path + "#" + number, file);
    }

    /** Returns the path of a record that states its id: it stays the same when lines are added before it. */
    public String pathOfRecord(String id) {
        return path.substring(0, path.lastIndexOf('#') + 1) + id.replace("#", "%23");
    }

    /** Returns the place of a file in this archive. */
    Place entry(String name) {
        return new Place(location + "!/" + name, path + "!/" + name, file);
    }
}
