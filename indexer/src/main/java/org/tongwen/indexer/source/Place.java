package org.tongwen.indexer.source;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something lies.
 *
 * @param location for a person: the file as it was given, with {@code :line} for a record, {@code !/name} in an archive
 * @param path the same on every machine: see {@link DocumentSource}; with {@code #line} for a record, {@code !/name} in
 *     an archive
 * @param file what to give to the indexer so that it reads the file on the disk, and nothing else, again
 */
public record Place(String location, String path, String file) {

    private static final Pattern LINE = Pattern.compile(":(\\d+)$");

    /** Returns the place of a record. */
    Place line(long number) {
        return new Place(location + ":" + number, path + "#" + number, file);
    }

    /** Returns the number of the line on which this record stands, from 1; empty if it is no record. */
    public OptionalLong lineNumber() {
        Matcher line = LINE.matcher(location);
        return line.find() ? OptionalLong.of(Long.parseLong(line.group(1))) : OptionalLong.empty();
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
