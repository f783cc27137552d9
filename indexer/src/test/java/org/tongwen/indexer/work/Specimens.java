package org.tongwen.indexer.work;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.model.document.PolicyDocument;

/** Documents of which it is known which are one work: the sample corpus, copies of it, and what only looks like copies. */
final class Specimens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLE = Path.of("src/sample");
    private static final int SHORT = 200;
    private static final String SEPARATOR = "~";
    private static final Map<String, String> REPRINTS = Map.of(
            "sample/news/cluster-program-hant-2021.txt", "sample/national/miit-cluster-program-2021.html",
            "sample/news/cluster-program-reprint-2021.txt", "sample/national/miit-cluster-program-2021.html",
            "sample/news/jiangsu-cluster-reprint-2018.md", "sample/provinces/jiangsu-cluster-guidance-2018.html",
            "sample/taiwan/ndc-digital-sme-reprint-2022.html", "sample/taiwan/ndc-digital-sme-2022.html");

    private final Random random;
    private final List<String> records = new ArrayList<>();

    private Specimens(long seed) {
        random = new Random(seed);
    }

    /** Returns the sample corpus. */
    static List<Specimen> sample() {
        return index(SAMPLE).stream()
                .map(document -> {
                    String path = document.provenance().path();
                    return new Specimen(REPRINTS.getOrDefault(path, path), "", document);
                })
                .toList();
    }

    /** Returns copies of each original, one by each edit. */
    static List<Specimen> copies(List<Specimen> originals, List<Edit> edits, Path folder, long seed)
            throws IOException {
        Specimens specimens = new Specimens(seed);
        for (Specimen original : originals) {
            // Of what is short, a part or another wording says too little to be told as a copy.
            boolean isShort = original.draft().body().length() < SHORT;
            for (Edit edit :
                    edits.stream().filter(edit -> !isShort || edit.keepsAll()).toList()) {
                specimens.add(original.work(), edit.name(), edit.apply(original.draft(), specimens.random));
            }
        }
        return specimens.index(folder, "copies");
    }

    /** Returns documents that look like copies of each other and of the originals, each a work of its own. */
    static List<Specimen> siblings(List<Specimen> originals, Path folder, long seed) throws IOException {
        Specimens specimens = new Specimens(seed);
        Random random = specimens.random;
        for (Specimen original : originals) {
            String title = original.draft().title();
            if (title.contains("报告")) {
                Draft next = Siblings.nextYear(original.draft(), random);
                specimens.addWork("next year", next);
                specimens.addWork("next year", Siblings.nextYear(next, random));
            }
            if (title.contains("条例") || title.contains("办法")) {
                specimens.addWork("amended 5 %", Siblings.amended(original.draft(), 0.05, 2024, random));
                specimens.addWork("amended 20 %", Siblings.amended(original.draft(), 0.2, 2025, random));
            }
        }
        for (int i = 0; i < 60; i++) {
            specimens.addWork("notice of one form", Siblings.notice(random));
        }
        for (int i = 0; i < 8; i++) {
            for (Draft regulation : Siblings.regulations(random)) {
                specimens.addWork("regulation", regulation);
                specimens.addWork("regulation amended 5 %", Siblings.amended(regulation, 0.05, 2024, random));
                specimens.addWork("regulation amended 20 %", Siblings.amended(regulation, 0.2, 2025, random));
            }
            Draft report = Siblings.report(random);
            for (int year = 0; year < 4; year++) {
                specimens.addWork("yearly report", report);
                report = Siblings.nextYear(report, random);
            }
        }
        return specimens.index(folder, "siblings");
    }

    private void addWork(String kind, Draft draft) {
        add(kind + " " + records.size(), "", draft);
    }

    private void add(String work, String edit, Draft draft) {
        String id = work + SEPARATOR + edit + SEPARATOR + records.size();
        records.add(JSON.createObjectNode()
                .put("id", id)
                .put("title", draft.title())
                .put("body", draft.body())
                .toString());
    }

    private List<Specimen> index(Path folder, String name) throws IOException {
        Path file = Files.write(folder.resolve(name + ".jsonl"), records);
        List<PolicyDocument> documents = index(file);
        if (documents.size() != records.size()) {
            throw new IllegalStateException(documents.size() + " of " + records.size() + " were indexed");
        }
        return documents.stream()
                .map(document -> {
                    String[] label = document.id().split(SEPARATOR, -1);
                    return new Specimen(label[0], label[1], document);
                })
                .toList();
    }

    private static List<PolicyDocument> index(Path path) {
        InMemorySink sink = new InMemorySink();
        new Indexer().index(IndexRequest.of(List.of(path)), sink, IndexListener.NONE);
        return List.copyOf(sink.list());
    }
}
