package org.tongwen.indexer.parse.page;

import java.util.regex.Pattern;

/** Knows the lines that official papers have above and below their text, which templates like to set apart from it. */
public final class OfficialLines {

    private static final int LONGEST = 120;
    private static final Pattern NUMBER =
            RulePattern.of("[〔\\[(【﹝] ?(?:19|20)\\d{2} ?[〕\\])】﹞] ?(?:第 ?)?[\\d ]{1,7}号|字第 ?[\\da-z ]+ ?号");
    private static final String DAY =
            "(?:\\d{2,4}|[〇○零一二三四五六七八九十百]{2,6}) ?年 ?[\\d一二三四五六七八九十]{1,3} ?月 ?[\\d一二三四五六七八九十]{1,3} ?日";
    private static final Pattern ENDS_WITH_DAY = RulePattern.of(DAY + "(?:\\([^)]{1,6}\\))?$");
    private static final Pattern DAY_ALONE = RulePattern.of("^(?:中华民国|民国)?" + DAY + "$");
    private static final Pattern FORM = RulePattern.of("^\\p{IsHan}{2,40} ?(?:令|公告|函|书函|公示送达公告)$");
    private static final Pattern HEAD = RulePattern.of(
            "^\\p{IsHan}{0,40}(?:总统|部|委员会|局|府|厅|院|署|处|所|馆|会|办公室|银行|公署) ?(?:令|公告|函|书函|公示送达公告)(?: .*(?:日|号)(?:\\(.{1,4}\\))?)?$");
    private static final Pattern NUMBER_ALONE =
            RulePattern.of("^[\\p{IsHan}\\d()]{2,20}(?:〔\\d{4}〕\\d{1,5}号|字第[\\da-z-]+号)$");
    private static final Pattern SIGNATORY = RulePattern.of("^\\p{IsHan}{2,30}(?:政府|办公厅|办公室|部|委员会|委|局|厅|院|署)$");

    private OfficialLines() {}

    /** Whether a line above the text belongs to its letterhead: issuer and form, number, date. */
    public static boolean isLetterhead(String line) {
        String folded = Folded.of(line).text();
        return folded.length() <= LONGEST
                && folded.indexOf('。') < 0
                && (NUMBER.matcher(folded).find()
                        || ENDS_WITH_DAY.matcher(folded).find()
                        || FORM.matcher(folded).matches())
                && Byline.findInHead(line).isEmpty();
    }

    /** Whether a paper begins with this line or a little above it: issuer with form, or a number that stands alone. */
    public static boolean beginsPaper(String line) {
        String folded = Folded.of(line).text();
        return folded.length() <= LONGEST
                && (HEAD.matcher(folded).matches()
                        || NUMBER_ALONE.matcher(folded).matches());
    }

    /** Whether a line is nothing but the name of an issuer, as one of several has it in a letterhead. */
    public static boolean isIssuer(String line) {
        return SIGNATORY.matcher(Folded.of(line).text()).matches();
    }

    /** Whether a line below the text belongs to its signature: issuer, date. */
    public static boolean isSignature(String line) {
        String folded = Folded.of(line).text();
        return SIGNATORY.matcher(folded).matches() || DAY_ALONE.matcher(folded).matches();
    }
}
