package org.tongwen.indexer.enrich.issuer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.agency.AgencyRecogniser;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.text.Mention;

/**
 * The names on a line of signatures or letterhead, apart from the form, date and number beside them.
 *
 * @param names the characters up to there, and from the start of the line
 */
record NamesOnLine(DocumentText text, Line line, String names) {

    private static final Pattern OFFICE = RulePattern.of("\\p{IsHan}{2,24}(?:局|司|处|署|会|院|所|馆|站|中心|办公室|办公厅)");
    private static final Pattern AFTER_DATE = Pattern.compile("\\s*(?:[(（].{1,6}[)）])?");
    /** 財 政 部: a short name that is as wide as the longer ones beside it. */
    private static final Pattern STRETCHED = Pattern.compile("\\p{IsHan}(?:[ \\u3000]+\\p{IsHan}){2,}");

    private static final Pattern BLANKS = Pattern.compile("[ \\u3000]+");

    static NamesOnLine of(DocumentText text, Line line) {
        int end = Letterhead.endOfName(line).orElseGet(() -> beforeDateOrNumber(text, line));
        return new NamesOnLine(text, line, line.text().substring(0, end));
    }

    /** 內政部　中華民國98年9月9日, the last of several issuers. */
    private static int beforeDateOrNumber(DocumentText text, Line line) {
        int date = text.datesOf(line).stream()
                .filter(found -> found.value().precision() == DatePrecision.DAY && found.start() > line.start())
                .filter(found -> AFTER_DATE
                        .matcher(line.text().substring(found.end() - line.start()))
                        .matches())
                .map(found -> found.start() - line.start())
                .findFirst()
                .orElse(line.text().length());
        int number = DocumentText.within(line, text.body().numbers()).stream()
                .filter(found -> found.end() == line.end())
                .map(found -> found.start() - line.start())
                .findFirst()
                .orElse(line.text().length());
        return Math.min(date, number);
    }

    /** Returns the bodies that are named, or none if the line says anything else. */
    List<Issuer> issuers(String rule, double confidence) {
        String stripped = names.strip();
        if (STRETCHED.matcher(stripped).matches()) {
            return stretched(stripped, rule, confidence);
        }
        List<Mention<Agency>> agencies = DocumentText.within(line, text.body().agencies()).stream()
                .filter(agency -> agency.end() <= line.start() + names.length())
                .toList();
        if (agencies.isEmpty()) {
            return List.of();
        }
        Mention<Agency> first = agencies.getFirst();
        if (!IssuerLines.isPartOf(first, line.text().substring(0, first.start() - line.start()))) {
            return List.of();
        }
        if (agencies.size() == 1 && isOffice(first)) {
            return List.of(new Issuer(stripped, first.value(), Issuer.Basis.read(rule, confidence, quote())));
        }
        return IssuerLines.covers(agencies, stripped)
                ? agencies.stream()
                        .map(agency -> Issuer.of(text, text.body(), agency, rule, confidence))
                        .toList()
                : List.of();
    }

    /** 工业和信息化部中小企业局 is an office of the body that is known. */
    private boolean isOffice(Mention<Agency> body) {
        String rest = Line.fold(names.substring(body.end() - line.start()).stripTrailing());
        Matcher office = OFFICE.matcher(rest);
        return office.matches();
    }

    private List<Issuer> stretched(String stripped, String rule, double confidence) {
        String name = BLANKS.matcher(stripped).replaceAll("");
        AgencyRecogniser recogniser = text.taiwanese() ? AgencyRecogniser.taiwanese() : AgencyRecogniser.standard();
        List<Mention<Agency>> agencies = recogniser.recognise(name);
        Issuer.Basis basis = Issuer.Basis.read(rule, confidence, quote());
        return IssuerLines.covers(agencies, name)
                ? agencies.stream()
                        .map(agency -> Issuer.of(agency.value(), text.script(), basis))
                        .toList()
                : List.of();
    }

    private Quote quote() {
        return text.body()
                .quote(line.start(), line.start() + names.stripTrailing().length());
    }
}
