package org.tongwen.indexer.parse.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/** Reads {@code 发文机关：…　成文日期：…} by the table {@code metadata-labels.tsv}. */
public final class MetadataLabels {

    private static final MetadataLabels STANDARD = new MetadataLabels();

    /** What follows a label: its colon, or the bracket that closes it. */
    private static final String BEFORE = "(?<![\\p{IsHan}a-z0-9])[\\[【(]? *";

    private static final String AFTER = " *(?:[\\]】)] *:? *|: *)";
    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern NO_WORD = Pattern.compile("[\\s\\u3000\\u00a0\\[\\]【】:：]+");
    private static final Pattern AROUND_VALUE = Pattern.compile("^[ |/·,;:]+|[ |/·,;\\[【(]+$");

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Pattern label;

    /** What a label means; no field for a label that is known and of no use. */
    private record Meaning(Optional<GivenField> field, boolean anywhere) {}

    /** A label with its value, and where in the folded line they stand. */
    record Pair(String label, Optional<GivenField> field, boolean anywhere, String value, int start, int end) {}

    private MetadataLabels() {
        for (Row row :
                Table.ofResource(MetadataLabels.class, "metadata-labels.tsv").rows()) {
            Optional<GivenField> field =
                    row.get("field").isEmpty() ? Optional.empty() : Optional.of(GivenField.valueOf(row.get("field")));
            Arrays.stream(row.require("labels").split(" "))
                    .forEach(name -> meanings.put(
                            RulePattern.fold(name),
                            new Meaning(field, row.require("where").equals("any"))));
        }
        String names = meanings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> name.chars().mapToObj(Character::toString).collect(Collectors.joining(" *")))
                .collect(Collectors.joining("|"));
        label = Pattern.compile(BEFORE + "(" + names + ")" + AFTER);
    }

    public static MetadataLabels standard() {
        return STANDARD;
    }

    /** What a label that was found stands for. */
    record Label(String written, Optional<GivenField> field) {}

    /** Whether a table cell is a label that stands without its colon; 名称 and the like may be heads of columns. */
    public boolean isLabel(String cell) {
        Meaning meaning = meanings.get(bare(cell));
        return meaning != null && meaning.anywhere();
    }

    /** Whether a cell is a label that means something above a text, if not everywhere. */
    public boolean isAnyLabel(String cell) {
        return meanings.containsKey(bare(cell));
    }

    /** Returns what a cell that is a label stands for. */
    Optional<Label> find(String cell) {
        String written = NO_WORD.matcher(cell).replaceAll("");
        return Optional.ofNullable(meanings.get(bare(cell))).map(meaning -> new Label(written, meaning.field()));
    }

    private static String bare(String cell) {
        return NO_WORD.matcher(Folded.of(cell).text()).replaceAll("");
    }

    List<Pair> pairs(Folded line) {
        List<Pair> pairs = new ArrayList<>();
        Matcher matcher = label.matcher(line.text());
        boolean found = matcher.find();
        while (found) {
            int start = matcher.start();
            int valueStart = matcher.end();
            String name = matcher.group(1).replace(" ", "");
            String written = BLANK.matcher(line.original(matcher, 1)).replaceAll("");
            found = matcher.find();
            int end = found ? matcher.start() : line.text().length();
            Meaning meaning = meanings.getOrDefault(name, new Meaning(Optional.empty(), false));
            String value = AROUND_VALUE.matcher(line.original(valueStart, end)).replaceAll("");
            pairs.add(new Pair(written, meaning.field(), meaning.anywhere(), value.strip(), start, end));
        }
        return pairs;
    }
}
