package org.tongwen.indexer.load;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.TitleSpelling;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.correction.Facts;
import org.tongwen.model.document.Attachment;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Damage;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;
import org.tongwen.model.hash.Sha256;
import org.tongwen.model.number.DocumentNumber;

/** The crossing from a document to its form in the index; a field that is forgotten here does not compile. */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        imports = {Damage.class, Edition.class, IndexValues.class, Instant.class, Sha256.class, TitleSpelling.class})
public interface IndexDocuments {

    IndexDocuments INSTANCE = Mappers.getMapper(IndexDocuments.class);

    /** Returns the document with what was read in it. */
    static IndexDocument of(PolicyDocument document, Statements statements) {
        return States.stamped(INSTANCE.toIndex(document, statements, Optional.empty()));
    }

    /** Returns the document with these corrections, and with what it states by them; what it was without them is kept beside. */
    static IndexDocument of(PolicyDocument found, Corrections corrections) {
        IndexDocument.@Nullable Corrections kept = corrections.isEmpty()
                ? null
                : new IndexDocument.Corrections(StoredDocuments.stored(corrections), INSTANCE.toFound(Facts.of(found)));
        PolicyDocument corrected = corrections.applyTo(found);
        return States.stamped(INSTANCE.toIndex(corrected, Statements.of(corrected), Optional.ofNullable(kept)));
    }

    @Mapping(target = "sampleKey", expression = "java(Sha256.hex(document.id()))")
    @Mapping(target = "text", source = "content")
    @Mapping(target = "statements", expression = "java(StoredStatements.of(document, statements))")
    @Mapping(target = "work", expression = "java(IndexValues.alone(document))")
    @Mapping(target = "archive", source = "document")
    @Mapping(target = "state", ignore = true)
    IndexDocument toIndex(
            PolicyDocument document,
            @Context Statements statements,
            @Context Optional<IndexDocument.Corrections> corrections);

    IndexDocument.Found toFound(Facts facts);

    @Mapping(target = "script", expression = "java(content.script().id())")
    @Mapping(target = "damage", expression = "java(content.damage().stream().sorted().map(Damage::id).toList())")
    @Mapping(target = "spelling", expression = "java(TitleSpelling.of(content.title()))")
    @Mapping(target = "length", expression = "java(IndexValues.characters(content.body()))")
    IndexDocument.Text toText(Content content);

    @Mapping(target = "issuedPrecision", source = "issuedOn.precision")
    @Mapping(target = "publishedPrecision", source = "publishedOn.precision")
    @Mapping(target = "effectivePrecision", source = "effectiveOn.precision")
    @Mapping(target = "issuedOn", source = "issuedOn.day")
    @Mapping(target = "publishedOn", source = "publishedOn.day")
    @Mapping(target = "effectiveOn", source = "effectiveOn.day")
    @Mapping(target = "sortOn", expression = "java(dates.bestDay())")
    @Mapping(target = "sortUntil", expression = "java(dates.bestUntil())")
    IndexDocument.Dates toDates(Dates dates);

    @Mapping(target = "path", expression = "java(IndexValues.path(place.region()))")
    @Mapping(target = "about", expression = "java(IndexValues.paths(place.regions()))")
    IndexDocument.Place toPlace(Place place);

    @Mapping(target = "documentNumberFolded", expression = "java(IndexValues.numbers(subject.documentNumber()))")
    @Mapping(target = "agenciesFolded", expression = "java(IndexValues.foldAll(subject.agencies()))")
    @Mapping(target = "industryPath", expression = "java(IndexValues.industryPaths(subject.industries()))")
    IndexDocument.Subject toSubject(Subject subject);

    @Mapping(target = "agencyCodeFolded", expression = "java(IndexValues.fold(number.agencyCode()))")
    IndexDocument.StoredNumber toNumber(DocumentNumber number);

    @Mapping(target = "folded", expression = "java(citation.folded())")
    IndexDocument.StoredCitation toCitation(Citation citation);

    @Mapping(target = "origin", source = "provenance")
    @Mapping(target = "original", source = "provenance.original")
    @Mapping(target = "readBy", expression = "java(Edition.current())")
    @Mapping(target = "indexedAt", expression = "java(Instant.now())")
    @Mapping(target = "corrections", expression = "java(corrections.orElse(null))")
    @Mapping(target = "deletedAt", ignore = true)
    IndexDocument.Archive toArchive(PolicyDocument document, @Context Optional<IndexDocument.Corrections> corrections);

    @Mapping(target = "parts", expression = "java(IndexValues.parts(provenance.original()))")
    @Mapping(target = "sourceFolded", expression = "java(IndexValues.fold(provenance.source()))")
    IndexDocument.Origin toOrigin(Provenance provenance);

    @Mapping(target = "gzip", expression = "java(IndexValues.gzip(original.content()))")
    IndexDocument.Stored toStored(Original original);

    @Mapping(target = "gzip", expression = "java(IndexValues.gzip(attachment.content()))")
    IndexDocument.StoredAttachment toStored(Attachment attachment);

    IndexDocument.StoredEvidence toEvidence(Evidence evidence);

    /** Returns the id that an enum constant has in the index. */
    default @Nullable String id(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
