package org.tongwen.indexer.work.sketch;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.work.Prose;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.Script;

/** Documents to be compared. */
public record Documents(
        String title,
        String body,
        @Nullable PolicyDate issued,
        @Nullable PolicyDate published,
        @Nullable String number,
        @Nullable String region) {

    public static Documents of(String title, String body) {
        return new Documents(title, body, null, null, null, null);
    }

    /** Returns so many sentences, the same for the same seed. */
    public static String prose(int sentences, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, sentences)
                .mapToObj(i -> Prose.sentence(random) + "。")
                .collect(Collectors.joining("\n"));
    }

    public Documents issued(PolicyDate date) {
        return new Documents(title, body, date, published, number, region);
    }

    public Documents published(PolicyDate date) {
        return new Documents(title, body, issued, date, number, region);
    }

    public Documents numbered(String text) {
        return new Documents(title, body, issued, published, text, region);
    }

    public Documents in(String code) {
        return new Documents(title, body, issued, published, number, code);
    }

    Sketch sketch() {
        return Sketch.of(as("id"));
    }

    /** Returns the document under this id. */
    public PolicyDocument as(String id) {
        PolicyDate known = issued == null ? published : issued;
        return new PolicyDocument(
                id,
                new Content(title, body, Script.HANS, Set.of()),
                new Dates(issued, published, null, known == null ? null : known.year(), false),
                region == null ? Place.UNKNOWN : new Place(region, List.of(region), null),
                new Subject(number, List.of(), List.of(), null, List.of(), List.of()),
                new Provenance(null, null, "path", "hash", Original.of("text", "")),
                List.of());
    }
}
