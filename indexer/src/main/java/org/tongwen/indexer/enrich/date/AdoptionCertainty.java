package org.tongwen.indexer.enrich.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.text.Mention;

/**
 * Whether the latest act in the notes above a law can be taken for that of the version at hand. The notes of laws of the National
 * People's Congress list every amendment. Copies of the regulations of the State Council often leave out those by collective
 * decisions, older local ones do so too, and what is approved at a year's end is often promulgated in the next.
 */
final class AdoptionCertainty {

    private static final int CONTEXT = 80;
    private static final int YEARS_OF_DECREE = 6;
    private static final int YEARS_OF_OTHERS = 14;
    private static final int END_OF_YEAR = 25;
    private static final Pattern NATIONAL = RulePattern.of("^[ 　\\n]*第[一二三四五六七八九十]+届全国人民代表大会");
    private static final Pattern DECREE = RulePattern.of("^[^。\\n]{0,20}(?:国务院|政务院|部令|总署令|第 ?\\d+ ?号令)");
    private static final Pattern APPROVED = RulePattern.of("^[^\\n]{0,60}批准");
    private static final Pattern COURT = RulePattern.of("^[^\\n]{0,30}(?:审判|检察)委员会");

    private AdoptionCertainty() {}

    static boolean isSure(DocumentText text, Mention<PolicyDate> act, LocalDate today) {
        String body = text.body().ruled();
        String after = body.substring(act.end(), Math.min(body.length(), act.end() + CONTEXT));
        LocalDate day = act.value().day();
        if (NATIONAL.matcher(after).find()) {
            return true;
        }
        int years = DECREE.matcher(after).find() ? YEARS_OF_DECREE : YEARS_OF_OTHERS;
        return day.isAfter(today.minusYears(years)) && !isYetToBePromulgated(after, day);
    }

    private static boolean isYetToBePromulgated(String after, LocalDate day) {
        boolean approved = APPROVED.matcher(after).find() && isEndOfYear(day);
        boolean ofCourt = COURT.matcher(after).find() && day.getMonthValue() > Month.SEPTEMBER.getValue();
        return approved || ofCourt;
    }

    private static boolean isEndOfYear(LocalDate day) {
        return day.getMonth() == Month.DECEMBER
                || (day.getMonth() == Month.NOVEMBER && day.getDayOfMonth() >= END_OF_YEAR);
    }
}
