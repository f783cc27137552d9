package org.tongwen.indexer.enrich.issuer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.agency.AgencyRecogniser;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.text.Mention;

/** Finds the congress that passed a law in the notes above its first article; one that only approved it is no issuer. */
final class LawPassed {

    private static final int NOTE_LINES = 6;
    private static final String CONGRESS = "人民代表大会";
    private static final String STANDING = "常务委员会";
    private static final Pattern SESSION =
            RulePattern.of("(?<place>(?:\\p{IsHan}{2,14}?(?=第[一二三四五六七八九十]+届人))?)第[一二三四五六七八九十]+届(?<country>(?:全国)?)"
                    + "(?<body>人(?:民代表大?会|大)(?<standing>(?:常务委员会|常委会)?))(?:\\s*第|$)");
    private static final Pattern ACT = RulePattern.of("通过|批准|修正|修订");
    private static final Pattern AFTER_DAY = RulePattern.of("(?:^|[一二三四五六七八九十])日(?=.)");

    private LawPassed() {}

    static List<Issuer> find(DocumentText text) {
        for (Line line : text.head(NOTE_LINES)) {
            Matcher session = SESSION.matcher(line.folded());
            while (session.find()) {
                String name = name(line, session);
                List<Mention<Agency>> known = AgencyRecogniser.standard().recognise(name);
                if (IssuerLines.covers(known, name) && !isApproval(line, session)) {
                    return List.of(issuer(text, line, session, known.getFirst().value()));
                }
            }
        }
        return List.of();
    }

    private static Issuer issuer(DocumentText text, Line line, Matcher session, Agency agency) {
        Quote quote = text.body().quote(line.start() + startOfPlace(line, session), line.start() + session.end("body"));
        return Issuer.of(agency, text.script(), Issuer.Basis.read("agency.congress", 0.85, quote));
    }

    /** Returns the full name without the number of the congress. */
    private static String name(Line line, Matcher session) {
        String place = line.folded().substring(startOfPlace(line, session), session.end("place"));
        boolean standing = !session.group("standing").isEmpty();
        return place + session.group("country") + CONGRESS + (standing ? STANDING : "");
    }

    /** Where the place begins: behind the day, which 29日日照市 and 十日北京市 have before it. */
    private static int startOfPlace(Line line, Matcher session) {
        int start = session.start("place");
        Matcher day = AFTER_DAY.matcher(line.folded()).region(start, session.end("place"));
        boolean dated = day.find() && (day.start() > start || isDigit(line, start - 1) || day.end() - day.start() > 1);
        return dated ? day.end() : start;
    }

    private static boolean isDigit(Line line, int index) {
        return index >= 0 && Character.isDigit(line.folded().charAt(index));
    }

    private static boolean isApproval(Line line, Matcher session) {
        Matcher act = ACT.matcher(line.folded());
        return act.find(session.end()) && act.group().equals("批准");
    }
}
