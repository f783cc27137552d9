package org.tongwen.api.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.Script;

/** A document of which nothing is known but what a test says. */
record Sample(String id, String title, Script script, Dates dates, Subject subject, StoredDocument.Origin origin) {

    static final LocalDate ACCESSED = LocalDate.of(2026, 11, 28);

    static Sample of(String title) {
        return new Sample("s-1", title, Script.HANS, Dates.UNKNOWN, Subject.UNKNOWN, origin(null, null));
    }

    Sample id(String given) {
        return new Sample(given, title, script, dates, subject, origin);
    }

    Sample script(Script given) {
        return new Sample(id, title, given, dates, subject, origin);
    }

    Sample type(String given) {
        return with(new Subject(subject.documentNumber(), List.of(), subject.agencies(), given, List.of(), List.of()));
    }

    Sample number(String given) {
        return with(new Subject(given, List.of(), subject.agencies(), subject.documentType(), List.of(), List.of()));
    }

    Sample by(String... agencies) {
        return with(new Subject(
                subject.documentNumber(), List.of(), List.of(agencies), subject.documentType(), List.of(), List.of()));
    }

    Sample issued(String date) {
        PolicyDate day = date(date);
        return with(new Dates(day, dates.publishedOn(), null, day.year(), false));
    }

    Sample published(String date) {
        PolicyDate day = date(date);
        PolicyDate issued = dates.issuedOn();
        return with(new Dates(issued, day, null, issued == null ? day.year() : issued.year(), false));
    }

    Sample year(int year, boolean estimated) {
        return with(new Dates(null, null, null, year, estimated));
    }

    Sample source(String source) {
        return with(origin(source, origin.url()));
    }

    Sample url(String url) {
        return with(origin(origin.source(), url));
    }

    StoredDocument document() {
        return new StoredDocument(
                id,
                new StoredDocument.Text(title, null, script, 0, List.of()),
                dates,
                Place.UNKNOWN,
                subject,
                StoredDocument.Named.NONE,
                new StoredDocument.Work(id, 1, true, null),
                origin,
                List.of(),
                List.of());
    }

    /** Returns the reference of one who read it today. */
    Reference reference() {
        return References.of(document(), ACCESSED);
    }

    private Sample with(Dates given) {
        return new Sample(id, title, script, given, subject, origin);
    }

    private Sample with(Subject given) {
        return new Sample(id, title, script, dates, given, origin);
    }

    private Sample with(StoredDocument.Origin given) {
        return new Sample(id, title, script, dates, subject, given);
    }

    private static StoredDocument.Origin origin(@Nullable String source, @Nullable String url) {
        return new StoredDocument.Origin(source, url, "", List.of());
    }

    private static PolicyDate date(String date) {
        List<Integer> parts = Stream.of(date.split("-"))
                .map(Integer::valueOf)
                .map(Objects::requireNonNull)
                .toList();
        return switch (parts.size()) {
            case 1 -> PolicyDate.ofYear(parts.get(0));
            case 2 -> PolicyDate.ofMonth(parts.get(0), parts.get(1));
            default -> PolicyDate.ofDay(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)));
        };
    }
}
