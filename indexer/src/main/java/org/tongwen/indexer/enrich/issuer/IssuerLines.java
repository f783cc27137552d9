package org.tongwen.indexer.enrich.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.date.IssueDate;
import org.tongwen.indexer.enrich.date.SignatureDate;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.text.Mention;

/** Finds issuers on the lines above the date with which a document is signed. */
final class IssuerLines {

    private static final int SIGNATURE_LINES = 5;
    private static final double NEARLY_WHOLE = 0.75;
    private static final Pattern SALUTATION = Pattern.compile("[:：]$");

    private IssuerLines() {}

    /** The names above the date; if that stands in a letterhead of Taiwan, also those below, each with its number. */
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
            if (!issuers.isEmpty()) {
                issuers.addAll(Letterhead.below(text, at));
            }
        }
        return issuers;
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

    /** Returns the agencies of a line that holds little else. */
    static List<Issuer> ofLine(DocumentText text, Line line, String rule, double confidence) {
        boolean greets = SALUTATION.matcher(line.text()).find();
        return greets ? List.of() : NamesOnLine.of(text, line).issuers(rule, confidence);
    }
}
