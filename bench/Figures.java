import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.figure.Figure;
import org.tongwen.model.figure.FigureContext;
import org.tongwen.model.figure.FigureRecogniser;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;
import org.tongwen.model.text.Mention;

/**
 * Precision and recall of the figures that are recognised, over all and by field, against what was read by hand
 * (bench/figures).
 *
 * <p>Usage, after a build: {@code java -cp 'api/target/lib/*' bench/Figures.java SEEDS REPORTS.jsonl.gz [blind] [show]}: a folder
 * with the pages 000.txt …, and the work reports; the sample is taken from the repository. Without {@code blind} the documents are
 * left out that are to stay unseen; {@code show} prints each figure that was missed (-), made up (+) or read differently (~).
 *
 * <p>By field: how many of the figures found have it right (a period that is not stated is right if none is read); of those for which it
 * was read, how many are right; of those for which it is stated, how many. Subjects and bases of shares count where one is stated.
 *
 * <p>A figure is found if its value, the upper end of its range and its unit are right and it stands in the order of the text.
 */
public final class Figures {

    private static final List<String> FIELDS = List.of("subject", "metric", "comparator", "period", "kind", "share_of");

    private final Map<String, String> reports = new HashMap<>();
    private final Path seeds;
    private final boolean show;

    /** What a figure says, by the names of the columns. */
    private record Stated(Map<String, String> fields) {

        boolean sameAmount(Stated other) {
            return number("value").equals(other.number("value"))
                    && number("up_to").equals(other.number("up_to"))
                    && get("unit").equals(other.get("unit"));
        }

        String get(String field) {
            return fields.getOrDefault(field, "");
        }

        private String number(String field) {
            return get(field).isEmpty() ? "" : new BigDecimal(get(field)).stripTrailingZeros().toPlainString();
        }

        /** Names agree if one is a part of the other: 江苏 and 江苏省. */
        boolean agrees(String field, Stated read) {
            String mine = fold(get(field));
            String its = fold(read.get(field));
            boolean words = field.equals("subject") || field.equals("share_of");
            return words && !mine.isEmpty() && !its.isEmpty() ? mine.contains(its) || its.contains(mine) : mine.equals(its);
        }

        private static String fold(String words) {
            return ScriptFolding.standard().fold(words);
        }
    }

    private static final class Score {
        int truth;
        int read;
        int found;
        final Map<String, int[]> fields = new LinkedHashMap<>();
    }

    private Figures(Path seeds, boolean show) {
        this.seeds = seeds;
        this.show = show;
    }

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args).subList(2, args.length);
        Figures bench = new Figures(Path.of(args[0]), options.contains("show"));
        bench.readReports(Path.of(args[1]));
        bench.run("seeds", "no");
        bench.run("blind", "no");
        bench.run("unseen", "no");
        bench.run("fresh", "no");
        if (options.contains("blind")) {
            bench.run("blind", "yes");
        }
    }

    private void run(String set, String blind) throws IOException {
        Map<String, List<Stated>> truth = new LinkedHashMap<>();
        for (Row row : table(set + ".tsv").rows()) {
            truth.computeIfAbsent(row.get("document"), document -> new ArrayList<>()).add(new Stated(row.cells()));
        }
        Score score = new Score();
        for (Row row : table("documents.tsv").rows()) {
            if (row.get("set").equals(set) && row.get("blind").equals(blind)) {
                compare(row.get("document"), truth.getOrDefault(row.get("document"), List.of()), read(row), score);
            }
        }
        System.out.printf(Locale.ROOT, "%s%s: %d stated, %d read, %d found: precision %.3f, recall %.3f%n", set,
                blind.equals("yes") ? " (unseen)" : "", score.truth, score.read, score.found,
                (double) score.found / score.read, (double) score.found / score.truth);
        score.fields.forEach((field, counts) -> System.out.printf(Locale.ROOT,
                "  %-10s %3d of %3d right: %.3f; precision %.3f (%d of %d), recall %.3f (%d of %d)%n", field, counts[0], counts[1],
                (double) counts[0] / counts[1], (double) counts[4] / counts[2], counts[4], counts[2],
                (double) counts[4] / counts[3], counts[4], counts[3]));
    }

    private void compare(String document, List<Stated> truth, List<Stated> read, Score score) {
        score.truth += truth.size();
        score.read += read.size();
        int[][] longest = new int[truth.size() + 1][read.size() + 1];
        for (int i = truth.size() - 1; i >= 0; i--) {
            for (int j = read.size() - 1; j >= 0; j--) {
                longest[i][j] = truth.get(i).sameAmount(read.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < truth.size() || j < read.size()) {
            if (i < truth.size() && j < read.size() && truth.get(i).sameAmount(read.get(j))) {
                score.found++;
                fields(document, truth.get(i++), read.get(j++), score);
            } else if (j == read.size() || (i < truth.size() && longest[i + 1][j] >= longest[i][j + 1])) {
                print("-", document, truth.get(i++), "");
            } else {
                print("+", document, read.get(j++), "");
            }
        }
    }

    private void fields(String document, Stated truth, Stated read, Score score) {
        List<String> different = new ArrayList<>();
        for (String field : FIELDS) {
            boolean stated = !truth.get(field).isEmpty() || !(field.equals("share_of") || field.equals("subject"));
            if (stated) {
                boolean right = truth.agrees(field, read);
                int[] counts = score.fields.computeIfAbsent(field, name -> new int[5]);
                counts[0] += right ? 1 : 0;
                counts[1]++;
                counts[2] += read.get(field).isEmpty() ? 0 : 1;
                counts[3] += truth.get(field).isEmpty() ? 0 : 1;
                counts[4] += right && !truth.get(field).isEmpty() ? 1 : 0;
                if (!right) {
                    different.add(field + " " + truth.get(field) + " / " + read.get(field));
                }
            }
        }
        if (!different.isEmpty()) {
            print("~", document, read, String.join("; ", different));
        }
    }

    private void print(String sign, String document, Stated stated, String note) {
        if (show) {
            System.out.println(sign + " " + document + " " + stated.get("metric") + " " + stated.get("comparator") + " "
                    + stated.get("value") + stated.get("unit") + " [" + stated.get("subject") + "] " + stated.get("words") + " " + note);
        }
    }

    private List<Stated> read(Row row) throws IOException {
        String document = row.get("document");
        String text = text(row.get("set"), document);
        boolean taiwanese = document.startsWith("taiwan/");
        FoldedText folded = FoldedText.of(text);
        PolicyDate anchor = PolicyDate.parse(row.get("anchor"));
        int from = row.get("from").isEmpty() ? 0 : text.offsetByCodePoints(0, Integer.parseInt(row.get("from")));
        int to = row.get("to").isEmpty() ? text.length() : text.offsetByCodePoints(0, Integer.parseInt(row.get("to")));
        return FigureRecogniser.standard().recognise(folded, FigureContext.of(folded, anchor, taiwanese)).stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .map(mention -> stated(text, mention))
                .toList();
    }

    private static Stated stated(String text, Mention<Figure> mention) {
        Figure figure = mention.value();
        Map<String, String> fields = new HashMap<>();
        fields.put("subject", figure.subject() == null ? "" : figure.subject().words());
        fields.put("metric", figure.metric().id());
        fields.put("comparator", figure.amount().comparator().name().toLowerCase(Locale.ROOT));
        fields.put("value", figure.amount().value().toPlainString());
        fields.put("up_to", Objects.toString(figure.amount().upTo(), ""));
        fields.put("unit", figure.amount().unit().name());
        fields.put("period", figure.period() == null ? "" : figure.period().period().toString());
        fields.put("kind", figure.stance().kind().name().toLowerCase(Locale.ROOT));
        fields.put("share_of", Objects.toString(figure.shareOf(), ""));
        int start = Math.max(0, mention.start() - 24);
        int end = Math.min(text.length(), mention.end() + 10);
        fields.put("words", text.substring(start, end).replace('\n', '/'));
        return new Stated(fields);
    }

    private String text(String set, String document) throws IOException {
        if (document.startsWith("gwrnat-")) {
            return Objects.requireNonNull(reports.get(document), document);
        }
        Path file = set.equals("seeds") ? seeds.resolve(document + ".txt") : Path.of("indexer/src/sample", document);
        return Files.readString(file).replaceAll("</p>|<br/?>", "\n").replaceAll("<[^>\n]{0,400}>", "");
    }

    private static Table table(String name) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(Path.of("bench/figures", name))) {
            return Table.read(name, reader);
        }
    }

    private void readReports(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reports.put(string(line, "id"), string(line, "body"));
            }
        }
    }

    /** Returns the value of the first member of this name in a record of JSON. */
    private static String string(String json, String name) {
        int i = json.indexOf("\"" + name + "\": \"") + name.length() + 5;
        StringBuilder value = new StringBuilder();
        while (json.charAt(i) != '"') {
            char c = json.charAt(i++);
            if (c == '\\') {
                char escaped = json.charAt(i++);
                if (escaped == 'u') {
                    value.append((char) Integer.parseInt(json.substring(i, i + 4), 16));
                    i += 4;
                } else {
                    value.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
                }
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }
}
