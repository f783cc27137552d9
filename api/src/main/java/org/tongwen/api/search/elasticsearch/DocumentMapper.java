package org.tongwen.api.search.elasticsearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;
import org.tongwen.model.region.Level;
import org.tongwen.model.script.Script;

/** Reads a document of the index as the domain knows it. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
abstract class DocumentMapper {

    private static final String WORK = "work";

    @Mapping(target = "origin.source", source = "archive.origin.source")
    @Mapping(target = "origin.url", source = "archive.origin.url")
    @Mapping(target = "origin.path", source = "archive.origin.path")
    @Mapping(target = "origin.parts", source = "archive.origin.parts")
    @Mapping(target = "evidence", expression = "java(evidence(document))")
    abstract StoredDocument toStored(IndexDocument document);

    abstract StoredDocument.Text text(IndexDocument.Text text);

    @Mapping(target = "closest", source = "closest.id")
    abstract StoredDocument.Work work(IndexDocument.Work work);

    abstract Citation citation(IndexDocument.StoredCitation citation);

    Citation.Kind kind(String id) {
        return Citation.Kind.valueOf(id.toUpperCase(Locale.ROOT));
    }

    abstract Subject subject(IndexDocument.Subject subject);

    abstract Place place(IndexDocument.Place place);

    abstract Evidence evidence(IndexDocument.StoredEvidence evidence);

    abstract Evidence.Quote quote(IndexDocument.StoredQuote quote);

    /** A list of hits leaves citations out of what it fetches. */
    List<Citation> citations(@Nullable List<IndexDocument.StoredCitation> citations) {
        return citations == null
                ? List.of()
                : citations.stream().map(this::citation).toList();
    }

    /** Returns what the indexer found out of the document, and of its copies; a list of hits leaves out what it does not fetch. */
    List<Evidence> evidence(IndexDocument document) {
        List<Evidence> evidence = new ArrayList<>();
        Optional.ofNullable(document.archive().evidence())
                .orElse(List.of())
                .forEach(one -> evidence.add(evidence(one)));
        IndexDocument.Closest closest = document.work().closest();
        if (closest != null) {
            String work = document.work().id();
            evidence.add(new Evidence(WORK, work, Evidence.Origin.ESTIMATED, closest.rule(), closest.likeness(), null));
        }
        return evidence;
    }

    Dates dates(IndexDocument.Dates dates) {
        return new Dates(
                date(dates.issuedOn(), dates.issuedPrecision()),
                date(dates.publishedOn(), dates.publishedPrecision()),
                date(dates.effectiveOn(), dates.effectivePrecision()),
                dates.year(),
                dates.yearEstimated());
    }

    Script script(String id) {
        return Arrays.stream(Script.values())
                .filter(script -> script.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no script: " + id));
    }

    @Nullable Level level(@Nullable String id) {
        return id == null ? null : Level.valueOf(id.toUpperCase(Locale.ROOT));
    }

    Evidence.Origin origin(String id) {
        return Evidence.Origin.valueOf(id.toUpperCase(Locale.ROOT));
    }

    Evidence.Part part(String id) {
        return Evidence.Part.valueOf(id.toUpperCase(Locale.ROOT));
    }

    private static @Nullable PolicyDate date(@Nullable LocalDate day, @Nullable String precision) {
        if (day == null || precision == null) {
            return null;
        }
        return new PolicyDate(day, DatePrecision.valueOf(precision.toUpperCase(Locale.ROOT)));
    }
}
