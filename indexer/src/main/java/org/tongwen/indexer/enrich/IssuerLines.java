package org.tongwen.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.text.Mention;

/** Finds issuers on lines that hold little else: signatures and letterheads. */
final class IssuerLines {

    private static final int SIGNATURE_LINES = 5;
    private static final int HEADING_LINES = 5;
    private static final int LONGEST_UNKNOWN = 20;
    private static final double NEARLY_WHOLE = 0.75;
    private static final Pattern LETTERHEAD = RulePattern.of("(?<name>.{2,60}?) ?(?:令|公告|函|书函|通告|公示送达公告|公示送达)(?: .*)?");
    private static final Pattern OFFICE = RulePattern.of("\\p{IsHan}{4,30}(?:局|司|处|署|会|院|所|馆|中心|办公室|办公厅|分局)");
    private static final Pattern AFTER_DATE = Pattern.compile("\\s*(?:[(（].{1,6}[)）])?");
    private static final Pattern SALUTATION = Pattern.compile("[:：]$");

    private IssuerLines() {}

    /** The names above the date with which a document is signed. */
    static List<Issuer> signed(DocumentText text) {
        Optional<IssueDate.Found> date = SignatureDate.underAgency(text);
        List<Issuer> issuers = new ArrayList<>();
        if (date.isPresent()) {
            int at = text.lineAt(date.get().date().start());
            for (int i = at; i >= Math.max(0, at - SIGNATURE_LINES); i--) {
                List<Issuer> line = ofLine(text, text.lines().get(i), "agency.sign_off", 0.95);
                if (line.isEmpty() && i < at) {
                    break;
                }
                issuers.addAll(0, line);
            }
        }
        return issuers;
    }

    /** 經濟部令 above everything else. */
    static List<Issuer> heading(DocumentText text) {
        return text.head(HEADING_LINES).stream()
                .flatMap(line -> ofLine(text, line, "agency.heading", 0.9).stream())
                .toList();
    }

    /** 中央銀行公告 above a paper, of a body that no table knows. */
    static List<Issuer> unknown(DocumentText text) {
        for (Line line : text.head(1)) {
            Matcher heading = LETTERHEAD.matcher(line.folded());
            if (text.taiwanese() && heading.matches() && heading.end("name") <= LONGEST_UNKNOWN) {
                String name = line.text().substring(0, heading.end("name")).strip();
                Quote quote = text.body().quote(line.start(), line.start() + heading.end("name"));
                return List.of(new Issuer(name, null, Issuer.Basis.read("agency.letterhead", 0.6, quote)));
            }
        }
        return List.of();
    }

    /** Whether mentions are nearly all of a line. */
    static boolean covers(List<Mention<Agency>> agencies, String line) {
        int covered = agencies.stream()
                .mapToInt(agency -> agency.end() - agency.start())
                .sum();
        return covered > 0 && covered >= NEARLY_WHOLE * line.length();
    }

    /** Whether these characters before a mention belong to its name: 长春市 before 朝阳区人民政府. */
    static boolean isPartOf(Mention<Agency> mention, String before) {
        String place = before.strip();
        return mention.value().name().startsWith(place)
                || mention.value().nameHant().startsWith(place);
    }

    /** 內政部　中華民國98年9月9日, the last of several issuers. */
    private static int beforeDate(DocumentText text, Line line) {
        return text.datesOf(line).stream()
                .filter(date -> date.value().precision() == DatePrecision.DAY && date.start() > line.start())
                .filter(date -> AFTER_DATE
                        .matcher(line.text().substring(date.end() - line.start()))
                        .matches())
                .map(date -> date.start() - line.start())
                .findFirst()
                .orElse(line.text().length());
    }

    /** Returns the agencies of a line, apart from the form and date of a letterhead. */
    private static List<Issuer> ofLine(DocumentText text, Line line, String rule, double confidence) {
        List<Mention<Agency>> agencies = DocumentText.within(line, text.body().agencies());
        if (agencies.isEmpty() || SALUTATION.matcher(line.text()).find()) {
            return List.of();
        }
        Mention<Agency> first = agencies.get(0);
        if (!isPartOf(first, line.text().substring(0, first.start() - line.start()))) {
            return List.of();
        }
        Matcher heading = LETTERHEAD.matcher(line.folded());
        int end = heading.matches() ? heading.end("name") : beforeDate(text, line);
        String names = line.text().substring(0, end).strip();
        if (covers(agencies, names)) {
            return agencies.stream()
                    .map(agency -> Issuer.of(text, text.body(), agency, rule, confidence))
                    .toList();
        }
        // 工业和信息化部中小企业局 is an office of the body that is known.
        boolean office =
                agencies.size() == 1 && OFFICE.matcher(Line.fold(names)).matches();
        Quote quote = text.body().quote(line.start(), line.start() + end);
        return office
                ? List.of(new Issuer(names, first.value(), Issuer.Basis.read(rule, confidence, quote)))
                : List.of();
    }
}
