package org.tongwen.indexer.source;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.tongwen.model.hash.Sha256;

/** A document as it lies in a file, not yet understood: its bytes, and where they were found. */
public final class RawDocument {

    private final Place place;
    private final Format format;
    private final byte[] bytes;
    private final List<RawDocument> attachments;
    private final String contentHash;

    /** Takes the bytes over; nobody changes them afterwards. */
    public RawDocument(Place place, Format format, byte[] bytes) {
        this(place, format, bytes, List.of());
    }

    private RawDocument(Place place, Format format, byte[] bytes, List<RawDocument> attachments) {
        this.place = place;
        this.format = format;
        this.bytes = bytes;
        this.attachments = attachments;
        this.contentHash = hash(bytes, attachments);
    }

    /** Returns the same document with files beside it that it names, and that may hold its text. */
    RawDocument with(List<RawDocument> files) {
        return new RawDocument(place, format, bytes, List.copyOf(files));
    }

    public Place place() {
        return place;
    }

    public Format format() {
        return format;
    }

    /** Returns the bytes themselves, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public List<RawDocument> attachments() {
        return attachments;
    }

    /** Returns this, and the files that it names. */
    public Stream<RawDocument> withAttachments() {
        return Stream.concat(Stream.of(this), attachments.stream());
    }

    /** Returns how many bytes it and its attachments hold in memory. */
    public long size() {
        return bytes.length + attachments.stream().mapToLong(RawDocument::size).sum();
    }

    /** Returns the SHA-256 (hex) of its bytes, and those of its attachments. */
    public String contentHash() {
        return contentHash;
    }

    private static String hash(byte[] bytes, List<RawDocument> attachments) {
        MessageDigest digest = Sha256.digest();
        digest.update(bytes);
        attachments.forEach(attachment -> digest.update(attachment.bytes));
        return HexFormat.of().formatHex(digest.digest());
    }
}
