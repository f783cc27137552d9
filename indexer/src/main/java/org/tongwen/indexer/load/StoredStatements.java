package org.tongwen.indexer.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongwen.elasticsearch.contract.IndexDocument.StoredEvidence;
import org.tongwen.elasticsearch.contract.IndexDocument.StoredQuote;
import org.tongwen.elasticsearch.contract.IndexStatements;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.cluster.ClusterReading;
import org.tongwen.model.cluster.ClusterRecogniser;
import org.tongwen.model.cluster.NamedCluster;
import org.tongwen.model.document.PolicyDocument;
import org.tongwen.model.programme.Programme;
import org.tongwen.model.programme.ProgrammeRecogniser;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** Reads what a document states, in the form of the index. */
final class StoredStatements {

    private static final String CLUSTER = "named_clusters";
    private static final String PROGRAMME = "programmes";
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final String EXTRACTED = "extracted";

    /** Of what is found by the rules, measured on texts that name them: docs/clusters.md. */
    private static final double CONFIDENCE = 0.95;

    private final PolicyDocument document;
    private final Statements body;
    private final Map<String, StoredEvidence> clusters = new LinkedHashMap<>();
    private final Map<String, StoredEvidence> programmes = new LinkedHashMap<>();

    private StoredStatements(PolicyDocument document, Statements body) {
        this.document = document;
        this.body = body;
    }

    /**
     * Returns what title and body state; the title names, but has no figures.
     *
     * @param body what the body states
     */
    static IndexStatements of(PolicyDocument document, Statements body) {
        return new StoredStatements(document, body).read();
    }

    private IndexStatements read() {
        FoldedText title = FoldedText.of(document.content().title());
        ClusterReading titleClusters = ClusterRecogniser.standard().read(title);
        addAll(TITLE, titleClusters.clusters(), ProgrammeRecogniser.standard().recognise(title));
        addAll(BODY, body.clusters().clusters(), body.programmes());
        Collection<StoredEvidence> evidence = new ArrayList<>(clusters.values());
        evidence.addAll(programmes.values());
        return new IndexStatements(
                List.copyOf(clusters.keySet()),
                List.copyOf(programmes.keySet()),
                Stream.concat(titleClusters.proposed().stream(), body.clusters().proposed().stream())
                        .map(Mention::value)
                        .distinct()
                        .toList(),
                new StoredFigures(document, body.clusters().clusters()).of(body.figures()),
                List.copyOf(evidence));
    }

    private void addAll(String part, List<Mention<NamedCluster>> named, List<Mention<Programme>> mentioned) {
        add(clusters, CLUSTER, part, named, NamedCluster::id);
        add(programmes, PROGRAMME, part, mentioned, Programme::id);
    }

    private <T> void add(
            Map<String, StoredEvidence> first,
            String field,
            String part,
            List<Mention<T>> mentions,
            Function<T, String> id) {
        String text = part.equals(TITLE)
                ? document.content().title()
                : document.content().body();
        mentions.forEach(mention -> first.computeIfAbsent(
                id.apply(mention.value()),
                value -> new StoredEvidence(
                        field,
                        value,
                        EXTRACTED,
                        mention.rule(),
                        CONFIDENCE,
                        new StoredQuote(
                                part,
                                mention.start(),
                                mention.end(),
                                text.substring(mention.start(), mention.end())))));
    }
}
