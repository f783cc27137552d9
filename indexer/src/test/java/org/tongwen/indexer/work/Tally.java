package org.tongwen.indexer.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what grouping made of labelled documents. */
final class Tally {

    private final Map<String, int[]> byEdit = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long joined;
    private long right;
    private long wanted;

    private Tally() {}

    static Tally of(List<Specimen> specimens) {
        Tally tally = new Tally();
        Map<String, String> groups = new HashMap<>();
        InMemoryWorks store = new InMemoryWorks();
        specimens.forEach(specimen -> store.put(specimen.document()));
        Grouping.run(store, Clock.systemUTC(), count -> {}, (id, work) -> {});
        Map<String, List<Specimen>> found = new HashMap<>();
        for (Specimen specimen : specimens) {
            String work = store.find(specimen.document().id()).orElseThrow().work();
            groups.put(specimen.document().id(), work);
            found.computeIfAbsent(work, first -> new ArrayList<>()).add(specimen);
        }
        found.values().forEach(tally::add);
        Map<String, List<Specimen>> works = specimens.stream().collect(Collectors.groupingBy(Specimen::work));
        works.values().forEach(work -> tally.wanted += pairs(work.size()));
        works.values().forEach(work -> tally.compareWithOriginal(work, groups));
        return tally;
    }

    double precision() {
        return (double) right / joined;
    }

    double recall() {
        return (double) right / wanted;
    }

    /** Returns for each edit the share of its copies that are in one work with the original. */
    Map<String, Double> recallByEdit() {
        Map<String, Double> recall = new TreeMap<>();
        byEdit.forEach((edit, counts) -> recall.put(edit, (double) counts[0] / counts[1]));
        return recall;
    }

    private void add(List<Specimen> group) {
        joined += pairs(group.size());
        Map<String, List<Specimen>> works = group.stream().collect(Collectors.groupingBy(Specimen::work));
        works.values().forEach(work -> right += pairs(work.size()));
        if (works.size() > 1) {
            wrong.add(group.stream()
                    .sorted(Comparator.comparing(Specimen::work))
                    .map(specimen -> specimen.work() + " " + specimen.edit())
                    .limit(8)
                    .collect(Collectors.joining(" | ")));
        }
    }

    private void compareWithOriginal(List<Specimen> work, Map<String, String> groups) {
        Specimen original = work.getFirst();
        for (Specimen copy : work.subList(1, work.size())) {
            int[] counts = byEdit.computeIfAbsent(copy.edit(), edit -> new int[2]);
            counts[1]++;
            if (Objects.equals(
                    groups.get(copy.document().id()),
                    groups.get(original.document().id()))) {
                counts[0]++;
            }
        }
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("precision %.4f (%d of %d), recall %.4f (of %d)%n"
                .formatted(precision(), right, joined, recall(), wanted));
        recallByEdit().forEach((edit, recall) -> table.append("%.3f  %s%n".formatted(recall, edit)));
        wrong.forEach(group -> table.append("wrong: ").append(group).append('\n'));
        return table.toString();
    }
}
