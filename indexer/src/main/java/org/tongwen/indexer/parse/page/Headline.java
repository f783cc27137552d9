package org.tongwen.indexer.parse.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headline among the first lines of a text. */
final class Headline {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 90;
    private static final int LONGEST_CUT = 40;

    private static final Pattern ITEM = rule("^(?:第[\\d一二三四五六七八九十百零〇 ]+[章节条编]|[一二三四五六七八九十壹贰参肆]{1,3}[、.]|"
            + "\\([一二三四五六七八九十]{1,3}\\)|\\d{1,3}[.、] ?|附件|目录)");
    private static final Pattern NUMBER = rule(
            "^.{0,20}[〔\\[(【﹝] ?(?:19|20)\\d{2} ?[〕\\])】﹞] ?(?:第 ?)?[\\d ]{1,7} ?号\\)?$|"
                    + "^.{0,24}字第 ?[\\da-z ]+ ?号(?:令|函)?$|^.{0,30}第 ?\\d+ ?号$|^.{0,8}cb\\(.{4,30}$|^.{0,10}\\d{4}年第 ?\\d+ ?号$");
    private static final Pattern DATE = rule("^.{0,6}(?:\\d{2,4}|[〇○零一二三四五六七八九十百]{2,6}) ?[年./-].{1,14}[日\\d]$");
    private static final Pattern AGENCY = rule("^(?:[^ ,:]{2,24}(?:部|委员会|委|厅|局|府|办公室|院|署|司)[ 、]?)+$");
    private static final Pattern KIND = rule("^(?:讨论文件|资料文件|新闻公报|新闻稿|公告|通知|文件|正文|全文)$");
    private static final Pattern CLOSED = rule("(?:通知|意见|办法|规定|条例|方案|计划|规划|纲要|措施|细则|公告|通告|决定|批复|函|报告|要点|公示|[)）])$");
    private static final Pattern CONTINUED = rule("^关于.{2,60}$|^.{2,50}(?:的(?:通知|意见|若干意见|实施意见|公告|函|批复|决定|办法))$|"
            + "^.{2,30}(?:行动计划|实施方案|规划|条例|办法)(?:\\(.{1,20}\\))?(?:的通知)?$");
    private static final Pattern IN_BRACKETS = rule("^\\([^)]{4,60}\\)$");
    /** (2020年1月1日 某会 通过) tells how a law came about. */
    private static final Pattern OF_ACT = rule("\\d年|通过|印发|修正|修订|发布|公布");

    private static final String ABOUT = RulePattern.fold("关于");
    private static final Pattern DAY_BEHIND =
            rule(" ?(?:中华民国|民国) ?[\\d〇零一二三四五六七八九十百]{1,4} ?年.{2,8}日(?:\\(.{1,4}\\))?$");
    private static final Pattern ITEM_MARK = Pattern.compile("^[一二三四五六七八九十]{1,3}、[ 　]*");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Headline() {}

    private static Pattern rule(String pattern) {
        return RulePattern.of(pattern);
    }

    /** A headline and the lines it stands on, to be taken off the text; no lines if it was cut out of a sentence. */
    record Found(String title, int from, int to) {}

    /**
     * Looks for the headline.
     *
     * @param lines the text
     * @param head how many of them stand above the first paragraph
     */
    static Optional<Found> find(List<String> lines, int head) {
        Optional<Found> letter = LetterSubject.find(lines).map(subject -> new Found(subject, 0, 0));
        if (letter.isPresent()) {
            return letter;
        }
        int fallback = -1;
        for (int i = 0; i < head; i++) {
            String line = lines.get(i);
            if (!looksLike(line)) {
                continue;
            }
            if (!AGENCY.matcher(Folded.of(line).text()).matches() || continues(lines, i, head)) {
                return Optional.of(joined(lines, i, head));
            }
            fallback = fallback < 0 ? i : fallback;
        }
        return fallback < 0 ? Optional.empty() : Optional.of(joined(lines, fallback, head));
    }

    /** Whether a title only names the form of a letter, such as 臺中市政府　公告. */
    static boolean isLetterhead(String title) {
        Matcher letter = LetterSubject.LETTERHEAD.matcher(Folded.of(title).text());
        return letter.matches() && AGENCY.matcher(letter.group(1)).matches();
    }

    /** Returns a title made of the first sentence below the letterhead. */
    static String ofSentence(List<String> lines) {
        String line = lines.stream().filter(text -> !isHead(text)).findFirst().orElse(lines.getFirst());
        Folded folded = Folded.of(line);
        Matcher day = DAY_BEHIND.matcher(folded.text());
        String whole = day.find() ? folded.original(0, day.start()) : line;
        String sentence = Clauses.firstSentence(ITEM_MARK.matcher(whole).replaceFirst(""));
        String title = sentence.length() <= LONGEST_CUT ? sentence : Clauses.first(sentence, 2 * SHORTEST);
        return title.length() <= LONGEST_CUT ? title : title.substring(0, LONGEST_CUT) + "…";
    }

    private static boolean isHead(String line) {
        String folded = Folded.of(line).text();
        return OfficialLines.beginsPaper(line)
                || OfficialLines.isSignature(line)
                || NUMBER.matcher(folded).matches()
                || DATE.matcher(folded).matches();
    }

    private static Found joined(List<String> lines, int first, int head) {
        StringBuilder title = new StringBuilder(lines.get(first));
        int next = first + 1;
        while (next < Math.min(head, first + 3) && continues(lines, next - 1, head)) {
            title.append(lines.get(next));
            next++;
        }
        return new Found(title.toString(), first, next);
    }

    private static boolean continues(List<String> lines, int index, int head) {
        if (index + 1 >= head) {
            return false;
        }
        String line = Folded.of(lines.get(index)).text();
        String next = Folded.of(lines.get(index + 1)).text();
        if (IN_BRACKETS.matcher(next).matches()) {
            return !OF_ACT.matcher(next).find() && !NUMBER.matcher(next).matches();
        }
        boolean begun = AGENCY.matcher(line).matches() ? next.startsWith(ABOUT) : line.contains(ABOUT);
        return begun
                && !CLOSED.matcher(line).find()
                && looksLike(lines.get(index + 1))
                && CONTINUED.matcher(next).matches();
    }

    private static boolean looksLike(String line) {
        String folded = Folded.of(line).text();
        long han = folded.codePoints().filter(Character::isIdeographic).count();
        boolean ends = folded.endsWith("。") || folded.endsWith(",") || folded.endsWith(":") || folded.endsWith(";");
        return han >= SHORTEST
                && line.length() <= LONGEST
                && !ends
                && folded.indexOf('。') < 0
                && !ITEM.matcher(folded).find()
                && !NUMBER.matcher(folded).matches()
                && !DATE.matcher(folded).matches()
                && !(DIGIT.matcher(folded).find() && OfficialLines.isLetterhead(line))
                && !KIND.matcher(folded).matches();
    }
}
