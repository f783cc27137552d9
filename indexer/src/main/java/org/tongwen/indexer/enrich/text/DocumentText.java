package org.tongwen.indexer.enrich.text;

import java.util.List;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Evidence.Part;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.Script;
import org.tongwen.model.script.ScriptCount;
import org.tongwen.model.script.ScriptDetector;
import org.tongwen.model.text.Mention;

/**
 * A parsed document as those who decide look at it: its lines, and what the recognisers read in it, once.
 *
 * @param scriptShare the share of the script among the characters that belong to one script alone
 * @param taiwanese whether 94年 may mean 2005, and 教育部 the one in Taipei
 */
public record DocumentText(
        ParsedDocument parsed,
        Script script,
        double scriptShare,
        boolean taiwanese,
        List<Line> lines,
        Readings title,
        Readings body) {

    private static final Pattern OF_THE_REPUBLIC = Pattern.compile("民國|字第 ?[\\dA-Z０-９]+ ?號|行政院|立法院|新[臺台]幣");

    /** Returns whether a text is of Taiwan, where years, names and agencies mean other things. */
    public static boolean isTaiwanese(Script script, String text) {
        return script != Script.HANS && OF_THE_REPUBLIC.matcher(text).find();
    }

    /** Reads the title and body of a document. */
    public static DocumentText of(ParsedDocument parsed) {
        String all = parsed.title() + "\n" + parsed.body();
        ScriptCount characters = ScriptDetector.count(all);
        Script script = characters.script();
        boolean taiwanese = isTaiwanese(script, all);
        FoldedText body = FoldedText.of(parsed.body());
        return new DocumentText(
                parsed,
                script,
                characters.share(),
                taiwanese,
                Line.of(body),
                Readings.of(FoldedText.of(parsed.title()), Part.TITLE, taiwanese),
                Readings.of(body, Part.BODY, taiwanese));
    }

    /** Returns what came with the document. */
    public Given given() {
        return parsed.given();
    }

    /** Returns the first lines, at most so many. */
    public List<Line> head(int count) {
        return lines.subList(0, Math.min(count, lines.size()));
    }

    /** Returns the index of the line on which this character of the body stands. */
    public int lineAt(int offset) {
        int index = 0;
        while (index < lines.size() - 1 && lines.get(index).end() < offset) {
            index++;
        }
        return index;
    }

    /** Returns the dates that stand on this line of the body. */
    public List<Mention<PolicyDate>> datesOf(Line line) {
        return within(line, body.dates());
    }

    /** Returns the mentions that stand on the line; they are in the order of the text, so a search by halves finds them. */
    public static <T> List<Mention<T>> within(Line line, List<Mention<T>> mentions) {
        int from = firstAt(line.start(), mentions);
        int to = from;
        while (to < mentions.size() && mentions.get(to).end() <= line.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    private static <T> int firstAt(int offset, List<Mention<T>> mentions) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
