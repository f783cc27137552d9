package org.tongwen.indexer.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.mapstruct.factory.Mappers;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.StoredValues;
import org.tongwen.model.correction.CorrectableField;
import org.tongwen.model.correction.Correction;
import org.tongwen.model.correction.Corrections;
import org.tongwen.model.correction.Facts;
import org.tongwen.model.document.Attachment;
import org.tongwen.model.document.Content;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Original;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.document.Provenance;
import org.tongwen.model.document.Subject;

/** The way back from the index: a document as the indexer made it, whatever was corrected since. */
@Mapper(
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = StoredValues.class,
        imports = {IndexValues.class})
public abstract class StoredDocuments {

    private static final StoredDocuments INSTANCE = Mappers.getMapper(StoredDocuments.class);

    /** Returns the document as it was found. */
    public static PolicyDocument found(IndexDocument stored) {
        IndexDocument.Corrections corrections = stored.archive().corrections();
        PolicyDocument document = INSTANCE.document(stored);
        return corrections == null
                ? document
                : INSTANCE.facts(corrections.found()).in(document);
    }

    /** Returns what was corrected by hand; null is nothing. */
    public static Corrections corrections(IndexDocument.@Nullable Corrections stored) {
        return stored == null
                ? Corrections.NONE
                : Corrections.of(stored.byField().entrySet().stream()
                        .collect(Collectors.toMap(
                                field -> CorrectableField.of(field.getKey()),
                                field -> INSTANCE.correction(field.getValue()))));
    }

    /** Returns where a document came from, with its original. */
    @Named("not for mapping, which has it below")
    public static Provenance origin(IndexDocument.Archive stored) {
        return INSTANCE.provenance(stored);
    }

    /** Returns corrections by field, as they are stored. */
    static Map<String, IndexDocument.StoredCorrection> stored(Corrections corrections) {
        return corrections.byField().entrySet().stream()
                .collect(Collectors.toMap(field -> field.getKey().id(), field -> INSTANCE.stored(field.getValue())));
    }

    @Mapping(target = "content", source = "text")
    @Mapping(target = "provenance", source = "archive")
    @Mapping(target = "evidence", source = "archive.evidence")
    abstract PolicyDocument document(IndexDocument stored);

    abstract Content content(IndexDocument.Text text);

    abstract Place place(IndexDocument.Place place);

    abstract Subject subject(IndexDocument.Subject subject);

    @Mapping(target = "source", source = "origin.source")
    @Mapping(target = "url", source = "origin.url")
    @Mapping(target = "path", source = "origin.path")
    @Mapping(target = "contentHash", source = "origin.contentHash")
    abstract Provenance provenance(IndexDocument.Archive archive);

    @Mapping(target = "content", expression = "java(IndexValues.gunzip(stored.gzip()))")
    abstract Original original(IndexDocument.Stored stored);

    @Mapping(target = "content", expression = "java(IndexValues.gunzip(stored.gzip()))")
    abstract Attachment attachment(IndexDocument.StoredAttachment stored);

    abstract Evidence evidence(IndexDocument.StoredEvidence stored);

    abstract List<Evidence> evidence(List<IndexDocument.StoredEvidence> stored);

    abstract Facts facts(IndexDocument.Found stored);

    abstract Correction correction(IndexDocument.StoredCorrection stored);

    abstract IndexDocument.StoredCorrection stored(Correction correction);
}
