package org.tongwen.indexer.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps all that a source hands over. */
public final class Collected implements Intake {

    public final List<RawDocument> documents = new ArrayList<>();
    public final List<String> failures = new ArrayList<>();
    public final List<String> failedFiles = new ArrayList<>();
    public long bytes;

    public static Collected of(Path... paths) {
        Collected collected = new Collected();
        DocumentSource.of(List.of(paths)).read(collected);
        return collected;
    }

    public List<String> paths() {
        return documents.stream().map(document -> document.place().path()).toList();
    }

    public List<String> texts() {
        return documents.stream()
                .map(document -> new String(document.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void document(RawDocument document) {
        documents.add(document);
    }

    @Override
    public void failure(Place place, String reason) {
        failures.add(place.path() + "|" + reason);
        failedFiles.add(place.file());
    }

    @Override
    public void bytes(long count) {
        bytes += count;
    }
}
