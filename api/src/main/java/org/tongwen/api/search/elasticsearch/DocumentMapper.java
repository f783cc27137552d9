package org.tongwen.api.search.elasticsearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.StoredDocument.CorrectedValue;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexStatements;
import org.tongwen.elasticsearch.contract.StoredValues;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.correction.CorrectableField;
import org.tongwen.model.correction.Facts;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;

/** Reads a document of the index as the domain knows it. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = StoredValues.class)
abstract class DocumentMapper {

    private static final String WORK = "work";

    @Mapping(target = "origin.source", source = "archive.origin.source")
    @Mapping(target = "origin.url", source = "archive.origin.url")
    @Mapping(target = "origin.path", source = "archive.origin.path")
    @Mapping(target = "origin.parts", source = "archive.origin.parts")
    @Mapping(target = "named", source = "statements")
    @Mapping(target = "evidence", expression = "java(evidence(document))")
    @Mapping(target = "corrections", source = "archive.corrections")
    abstract StoredDocument toStored(IndexDocument document);

    abstract StoredDocument.Named named(IndexStatements statements);

    abstract StoredDocument.Text text(IndexDocument.Text text);

    @Mapping(target = "closest", source = "closest.id")
    abstract StoredDocument.Work work(IndexDocument.Work work);

    abstract Citation citation(IndexDocument.StoredCitation citation);

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
        Optional.ofNullable(document.statements().evidence())
                .orElse(List.of())
                .forEach(one -> evidence.add(evidence(one)));
        IndexDocument.Closest closest = document.work().closest();
        if (closest != null) {
            String work = document.work().id();
            evidence.add(new Evidence(WORK, work, Evidence.Origin.ESTIMATED, closest.rule(), closest.likeness(), null));
        }
        return evidence;
    }

    /** Returns what was corrected by hand; a list of hits does not fetch it. */
    List<CorrectedValue> corrections(IndexDocument.@Nullable Corrections corrections) {
        if (corrections == null) {
            return List.of();
        }
        Facts found = facts(corrections.found());
        return corrections.byField().entrySet().stream()
                .map(one -> new CorrectedValue(
                        CorrectableField.of(one.getKey()),
                        one.getValue().values(),
                        CorrectableField.of(one.getKey()).of(found),
                        one.getValue().at()))
                .sorted(Comparator.comparing(CorrectedValue::field))
                .toList();
    }

    abstract Facts facts(IndexDocument.Found found);
}
