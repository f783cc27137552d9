package org.tongwen.indexer.enrich.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.enrich.text.Line;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.script.Script;
import org.tongwen.model.text.Mention;

/** Finds issuers by what stands behind their name: in the title, in the note under it, in the first sentence. */
final class IssuerPhrases {

    private static final int NOTE_LINES = 6;
    private static final int SHORTEST_SENTENCE = 20;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u3000、，,]*");
    private static final Pattern ISSUES = RulePattern.of(
            "^[\\s、，,]*(?:办公[厅室])?\\s*(?:关于|对|令|公告|函|书函|通告|公报|印发|转发|批转|批准|贯彻|第 ?[\\d一二三四五六七八九十百]+ ?次.{0,6}会议|$)");
    private static final Pattern COLON = Pattern.compile("^[:：]");
    private static final Pattern ANNOUNCES =
            RulePattern.of("^(?:[(（][^)）]{2,12}[)）])?(?:发言人)?(?:今日|今天|今|表示|说明|宣布|公布|指出|于|昨)");

    private IssuerPhrases() {}

    /** 工业和信息化部 财政部关于…的通知; 國發會：… only where offices write so themselves. */
    static List<Issuer> titled(DocumentText text) {
        String title = text.title().text();
        List<Issuer> issuers = new ArrayList<>();
        int from = 0;
        for (Mention<Agency> agency : text.title().agencies()) {
            String before = title.substring(from, agency.start());
            if (!SEPARATORS.matcher(before).matches() && !IssuerLines.isPartOf(agency, before)) {
                break;
            }
            from = agency.end();
            issuers.add(Issuer.of(text, text.title(), agency, "agency.title", 0.85));
        }
        String rest = Line.fold(title.substring(from));
        boolean release = text.script() != Script.HANS && COLON.matcher(rest).find();
        return release || ISSUES.matcher(rest).find() ? issuers : List.of();
    }

    /** （科学技术部2020年11月19日印发） under the title. */
    static List<Issuer> enacting(DocumentText text) {
        return text.head(NOTE_LINES).stream()
                .filter(line -> line.text().startsWith("（") || line.text().startsWith("("))
                .filter(line -> !text.datesOf(line).isEmpty())
                .flatMap(line -> DocumentText.within(line, text.body().agencies()).stream()
                        .filter(agency -> agency.start() == line.start() + 1))
                .map(agency -> Issuer.of(text, text.body(), agency, "agency.enacting", 0.85))
                .toList();
    }

    /** 運輸及物流局今日公布…, as offices write of themselves in Hong Kong and Taiwan. */
    static List<Issuer> announcing(DocumentText text) {
        if (text.script() == Script.HANS) {
            return List.of();
        }
        return text.lines().stream()
                .filter(line -> line.text().length() > SHORTEST_SENTENCE)
                .limit(1)
                .flatMap(line -> DocumentText.within(line, text.body().agencies()).stream()
                        .filter(agency -> agency.start() == line.start())
                        .filter(agency -> ANNOUNCES
                                .matcher(line.folded().substring(agency.end() - line.start()))
                                .find()))
                .map(agency -> Issuer.of(text, text.body(), agency, "agency.announcing", 0.7))
                .toList();
    }
}
