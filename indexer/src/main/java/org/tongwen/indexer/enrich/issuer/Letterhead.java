package org.tongwen.indexer.enrich.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.document.Evidence.Quote;

/** Finds issuers above everything else: 經濟部令, 交通部 函. */
final class Letterhead {

    private static final int LINES = 5;
    private static final int LONGEST_UNKNOWN = 40;
    /** Name, number, name, number … of four bodies that act together. */
    private static final int JOINT_LINES = 8;

    private static final Pattern FORM =
            RulePattern.of("(?<name>.{2,60}?)[ \\u3000]?(?:会衔)?" + "(?:令|公告|函|书函|通告|公示送达公告|公示送达|公文勘误表|勘误表)(?: .*)?");
    private static final Pattern FORM_ALONE = RulePattern.of("[ \\u3000]*(?:会衔)?(?:令|公告|函)");

    private Letterhead() {}

    /** Returns where the name ends before a form of document, if the line is a letterhead. */
    static OptionalInt endOfName(Line line) {
        Matcher form = FORM.matcher(line.folded());
        return form.matches() ? OptionalInt.of(form.end("name")) : OptionalInt.empty();
    }

    static List<Issuer> heading(DocumentText text) {
        return text.head(LINES).stream()
                .flatMap(line -> IssuerLines.ofLine(text, line, "agency.heading", 0.9).stream())
                .toList();
    }

    /** Returns those who act together with the one in whose letterhead the date stands. */
    static List<Issuer> below(DocumentText text, int at) {
        List<Issuer> issuers = new ArrayList<>();
        if (!text.taiwanese() || at >= LINES) {
            return issuers;
        }
        List<Line> head = text.head(at + 1 + JOINT_LINES);
        for (Line line : head.subList(at + 1, head.size())) {
            List<Issuer> named = IssuerLines.ofLine(text, line, "agency.sign_off", 0.9);
            if (named.isEmpty() && !isNumberOrForm(text, line)) {
                break;
            }
            issuers.addAll(named);
        }
        return issuers;
    }

    private static boolean isNumberOrForm(DocumentText text, Line line) {
        return FORM_ALONE.matcher(line.folded()).matches()
                || DocumentText.within(line, text.body().numbers()).stream()
                        .anyMatch(number -> number.end() - number.start()
                                == line.text().strip().length());
    }

    /** 中央銀行公告 above a paper, of a body that no table knows, or knows only by a word like 總統. */
    static List<Issuer> unknown(DocumentText text) {
        for (Line line : text.head(1)) {
            OptionalInt end = endOfName(line);
            if (text.taiwanese() && end.isPresent() && end.getAsInt() <= LONGEST_UNKNOWN) {
                String name = line.text().substring(0, end.getAsInt()).strip();
                Quote quote = text.body().quote(line.start(), line.start() + end.getAsInt());
                Issuer.Basis basis = Issuer.Basis.read("agency.letterhead", 0.6, quote);
                List<Agency> known = Agencies.standard().resolve(name);
                return List.of(
                        known.size() == 1
                                ? Issuer.of(known.getFirst(), text.script(), basis)
                                : new Issuer(name, null, basis));
            }
        }
        return List.of();
    }
}
