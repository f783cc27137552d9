package org.tongwen.indexer.enrich;

import java.util.List;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.model.date.DateRecogniser;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Evidence.Part;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.script.Script;
import org.tongwen.model.script.ScriptDetector;
import org.tongwen.model.text.Mention;

/**
 * A parsed document as those who decide look at it: its lines, and the dates in it, read once.
 *
 * @param taiwanese whether 94年 may mean 2005
 */
record DocumentText(
        ParsedDocument parsed,
        Script script,
        boolean taiwanese,
        List<Line> lines,
        List<Mention<PolicyDate>> titleDates,
        List<Mention<PolicyDate>> bodyDates) {

    private static final Pattern OF_THE_REPUBLIC = Pattern.compile("民國|字第 ?[\\dA-Z０-９]+ ?號|行政院|立法院|新[臺台]幣");

    static DocumentText of(ParsedDocument parsed) {
        Script script = ScriptDetector.detect(parsed.title() + "\n" + parsed.body());
        boolean taiwanese = script == Script.HANT
                && OF_THE_REPUBLIC
                        .matcher(parsed.title() + "\n" + parsed.body())
                        .find();
        DateRecogniser dates = taiwanese ? DateRecogniser.taiwanese() : DateRecogniser.standard();
        return new DocumentText(
                parsed,
                script,
                taiwanese,
                Line.of(parsed.body()),
                dates.recognise(parsed.title()),
                dates.recognise(parsed.body()));
    }

    String title() {
        return parsed.title();
    }

    String body() {
        return parsed.body();
    }

    Quote quoteBody(Mention<?> mention) {
        return new Quote(Part.BODY, mention.start(), mention.end(), body().substring(mention.start(), mention.end()));
    }

    Quote quoteTitle(Mention<?> mention) {
        return new Quote(Part.TITLE, mention.start(), mention.end(), title().substring(mention.start(), mention.end()));
    }

    List<Mention<PolicyDate>> datesOf(Line line) {
        return bodyDates.stream()
                .filter(date -> date.start() >= line.start() && date.end() <= line.end())
                .toList();
    }
}
